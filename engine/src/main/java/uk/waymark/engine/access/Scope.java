package uk.waymark.engine.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which files somebody may use in one way: a predicate over the alias {@code c} of {@code child_file} for any query
 * with named parameters.
 *
 * @param sql the predicate, in brackets
 * @param params the values of its parameters; their names begin with {@code scope}
 */
public record Scope(String sql, Map<String, Object> params) {

    private static final List<String> OF_THE_QUESTION = List.of("scopeClasses", "scopeQueueRoles", "scopeAdviceRoles");

    private static final String BEGIN = "scope";

    private static final String NONE = "(1 = 0)";

    /** No file at all. */
    static Scope ofNone(Map<String, Object> params) {
        return new Scope(NONE, params);
    }

    boolean isOfNone() {
        return sql.equals(NONE);
    }

    /**
     * What tells the scopes of one reader apart.
     *
     * @param values of the parameters that are not the reader
     */
    record Question(String sql, List<Object> values) {}

    Question question() {
        return new Question(
                sql,
                OF_THE_QUESTION.stream()
                        .map(params::get)
                        .map(Objects::requireNonNull)
                        .toList());
    }

    /** The same predicate with names of its own, to stand beside others in one query. */
    Scope called(String name) {
        Map<String, Object> renamed = new HashMap<>();
        params.forEach((param, value) -> renamed.put(name + param.substring(BEGIN.length()), value));
        return new Scope(sql.replace(":" + BEGIN, ":" + name), renamed);
    }
}
