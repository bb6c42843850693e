package uk.waymark.processes.invariants;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.engine.invariants.Children;
import uk.waymark.processes.ProcessVariables;

/** Which journeys the process engine carries on for some children, in one query. */
@Component
class LiveJourneys {

    private final JdbcClient jdbc;

    LiveJourneys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One journey that goes on.
     *
     * @param subject what it is about, where it is not about the child as a whole
     */
    record Journey(
            String id,
            String process,
            String reference,
            @Nullable String subject) {}

    List<Journey> of(Children children) {
        return jdbc.sql("""
                        select e.ID_, e.PROC_DEF_ID_, e.BUSINESS_KEY_, v.TEXT_ from ACT_RU_EXECUTION e
                        left join ACT_RU_VARIABLE v on v.EXECUTION_ID_ = e.ID_ and v.NAME_ = :subject
                        where e.BUSINESS_KEY_ in (:references) and e.PARENT_ID_ is null""")
                .param("subject", ProcessVariables.SUBJECT)
                .param("references", children.references())
                .query((row, n) -> new Journey(
                        row.getString("ID_"),
                        process(row.getString("PROC_DEF_ID_")),
                        row.getString("BUSINESS_KEY_"),
                        row.getString("TEXT_")))
                .list();
    }

    /** The diagrams in which each of these children is, by reference. */
    Map<String, Set<String>> diagrams(Children children) {
        return of(children).stream()
                .collect(Collectors.groupingBy(
                        Journey::reference,
                        Collectors.mapping(Journey::process, Collectors.toCollection(TreeSet::new))));
    }

    /** The diagram's own name in the name of one of its editions. */
    static String process(@Nullable String definition) {
        String id = Objects.requireNonNull(definition);
        return id.substring(0, id.indexOf(':'));
    }
}
