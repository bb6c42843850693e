package uk.waymark.engine.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Several ways of using a file as columns of a question that finds it only when it may be used in one way anyway. Those that
 * come to the same are asked once, and what comes to the same as that one way is known when the file is found.
 *
 * @param columns to be added to what is selected from {@code child_file c}; empty when nothing has to be asked
 * @param known which of them are allowed for every file that is found
 */
record UsesAsked(
        String columns, Map<String, Object> params, Set<Use> asked, Set<Use> known, Map<Use, String> columnOf) {

    /**
     * @param found what is allowed of every file that the question finds
     * @param granted what is granted to the reader for each use; a denial would have kept the file from being found
     */
    static UsesAsked besides(Use found, Set<Use> uses, Function<Use, Scope> granted) {
        Scope.Question same = granted.apply(found).question();
        Set<Use> known = new HashSet<>();
        Map<Scope.Question, String> asked = new HashMap<>();
        Map<Use, String> columnOf = new HashMap<>();
        Map<String, Object> params = new HashMap<>();
        StringBuilder columns = new StringBuilder();
        for (Use use : uses) {
            Scope scope = granted.apply(use);
            if (scope.isOfNone()) {
                continue;
            }
            if (scope.question().equals(same)) {
                known.add(use);
                continue;
            }
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
        return new UsesAsked(columns.toString(), params, uses, known, columnOf);
    }

    Allowed allowed(ResultSet row) throws SQLException {
        Set<Use> open = new HashSet<>(known);
        for (Map.Entry<Use, String> use : columnOf.entrySet()) {
            if (row.getBoolean(use.getValue())) {
                open.add(use.getKey());
            }
        }
        return new Allowed(asked, open);
    }
}
