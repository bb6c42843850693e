package uk.waymark.engine.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Several ways of using a file as columns of one question, those that come to the same asked once.
 *
 * @param columns to be added to what is selected from {@code child_file c}; empty when nothing is asked
 */
record UsesAsked(String columns, Map<String, Object> params, Map<Use, String> columnOf) {

    static UsesAsked of(Set<Use> uses, Function<Use, Scope> scopes) {
        Map<Scope.Question, String> asked = new HashMap<>();
        Map<Use, String> columnOf = new HashMap<>();
        Map<String, Object> params = new HashMap<>();
        StringBuilder columns = new StringBuilder();
        for (Use use : uses) {
            Scope scope = scopes.apply(use);
            columnOf.put(use, asked.computeIfAbsent(scope.question(), question -> {
                String column = "use" + asked.size();
                Scope own = scope.called(column + "x");
                params.putAll(own.params());
                columns.append(", case when ")
                        .append(own.sql())
                        .append(" then 1 else 0 end as ")
                        .append(column);
                return column;
            }));
        }
        return new UsesAsked(columns.toString(), params, columnOf);
    }

    Allowed allowed(ResultSet row) throws SQLException {
        Set<Use> open = new HashSet<>();
        for (Map.Entry<Use, String> use : columnOf.entrySet()) {
            if (row.getBoolean(use.getValue())) {
                open.add(use.getKey());
            }
        }
        return new Allowed(columnOf.keySet(), open);
    }
}
