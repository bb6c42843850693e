package uk.waymark.engine.invariants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.casefile.ChildStatus;

/** Every child's file in the order of its identifier, some at a time. */
@Component
class ChildrenInTurn {

    /** Before the first. */
    static final UUID BEGINNING = new UUID(0, 0);

    private static final String FILES = "select id, reference, status from child_file where ";

    private final JdbcClient jdbc;

    ChildrenInTurn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next ones after this one; empty at the end. */
    Children after(UUID last, int most) {
        return new Children(jdbc.sql(FILES + "id > :last order by id limit " + most)
                .param("last", Ids.bytes(last))
                .query((row, n) -> child(row))
                .list());
    }

    /** Those with these identifiers. */
    Children with(Collection<UUID> ids) {
        return ids.isEmpty()
                ? new Children(List.of())
                : new Children(jdbc.sql(FILES + "id in (:ids) order by id")
                        .param("ids", ids.stream().map(Ids::bytes).toList())
                        .query((row, n) -> child(row))
                        .list());
    }

    /** Those with these references. */
    Children of(Collection<String> references) {
        return references.isEmpty()
                ? new Children(List.of())
                : new Children(jdbc.sql(FILES + "reference in (:references) order by id")
                        .param("references", references)
                        .query((row, n) -> child(row))
                        .list());
    }

    int count() {
        return jdbc.sql("select count(*) from child_file").query(Integer.class).single();
    }

    private static Children.Child child(ResultSet row) throws SQLException {
        return new Children.Child(
                Columns.uuid(row, "id"), row.getString("reference"), ChildStatus.valueOf(row.getString("status")));
    }
}
