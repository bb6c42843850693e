package uk.waymark.engine.access;

import java.util.Map;

/**
 * Which files somebody may use in one way: a predicate over the alias {@code c} of {@code child_file} for any query
 * with named parameters.
 *
 * @param sql the predicate, in brackets
 * @param params the values of its parameters; their names begin with {@code scope}
 */
public record Scope(String sql, Map<String, Object> params) {}
