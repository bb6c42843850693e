package uk.waymark.engine.foundations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;

/** Gathers the facts of many children anew and says which of those that are kept differ; writes nothing. */
@Component
public class FactsAgain {

    /** How much a key worker carries follows from other children too, so it is brought up to date at night. */
    public static final String OF_OTHER_CHILDREN = "key_worker_within_capacity";

    private final FactsProjection facts;
    private final JdbcClient jdbc;

    FactsAgain(FactsProjection facts, JdbcClient jdbc) {
        this.facts = facts;
        this.jdbc = jdbc;
    }

    /** The children whose kept facts are not what is gathered now, with the names of the facts that differ. */
    public Map<UUID, List<String>> unlike(Collection<UUID> cases) {
        List<UUID> kept = cases.isEmpty() ? List.of() : kept(cases);
        if (kept.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Evidence> gathered =
                facts.gather(kept).stream().collect(Collectors.toMap(Evidence::caseId, Function.identity()));
        Map<UUID, List<String>> unlike = new HashMap<>();
        jdbc.sql("select * from child_facts where case_id in (:cases)")
                .param("cases", kept.stream().map(Ids::bytes).toList())
                .query(row -> {
                    UUID child = Columns.uuid(row, "case_id");
                    Evidence now = Objects.requireNonNull(gathered.get(child));
                    unlike.put(child, unlike(row, now.columns()));
                });
        unlike.values().removeIf(List::isEmpty);
        return unlike;
    }

    private List<UUID> kept(Collection<UUID> cases) {
        return jdbc.sql("select case_id from child_facts where case_id in (:cases)")
                .param("cases", cases.stream().map(Ids::bytes).toList())
                .query((row, n) -> Columns.uuid(row, "case_id"))
                .list();
    }

    private static List<String> unlike(ResultSet row, Map<String, @Nullable Object> now) throws SQLException {
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, @Nullable Object> fact : now.entrySet()) {
            if (!Objects.equals(fact.getValue(), read(row, fact.getKey(), fact.getValue()))) {
                names.add(fact.getKey());
            }
        }
        return names;
    }

    private static @Nullable Object read(ResultSet row, String column, @Nullable Object like) throws SQLException {
        if (like instanceof LocalDate) {
            return Columns.dateOrNull(row, column);
        }
        return like instanceof Integer ? row.getObject(column, Integer.class) : row.getObject(column);
    }
}
