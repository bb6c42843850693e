package uk.waymark.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Adds rows that belong together to several tables: in one round trip where the server takes several statements at once,
 * else in one for each table. Round trips are most of what a command costs.
 */
@Component
public class Inserts {

    private static final String VALUES = " values ";
    private static final ThreadLocal<@Nullable List<Rows>> KEPT = new ThreadLocal<>();

    private final JdbcTemplate jdbc;
    private final boolean together;

    Inserts(JdbcTemplate jdbc, @Value("${waymark.inserts-together:false}") boolean together) {
        this.jdbc = jdbc;
        this.together = together;
    }

    /**
     * Rows for one table.
     *
     * @param sql a constant insert that ends with {@code values} and the marks of a single row
     */
    public record Rows(String sql, List<Object[]> values) {

        private String whole() {
            int tuple = sql.indexOf(VALUES) + VALUES.length();
            return sql.substring(0, tuple)
                    + String.join(", ", Collections.nCopies(values.size(), sql.substring(tuple)));
        }
    }

    /**
     * Writes the rows in the order given; the running transaction holds all of them or none.
     *
     * @throws org.springframework.dao.DuplicateKeyException when one is there already
     */
    public void write(Rows... tables) {
        List<Rows> filled =
                Arrays.stream(tables).filter(rows -> !rows.values().isEmpty()).toList();
        List<Rows> waiting = KEPT.get();
        if (waiting != null) {
            waiting.addAll(filled);
        } else if (together && filled.size() > 1) {
            jdbc.update(filled.stream().map(Rows::whole).collect(Collectors.joining("; ")), all(filled));
        } else {
            filled.forEach(this::alone);
        }
    }

    /**
     * Keeps back what the work writes through here and writes all of it when the work is done, the tables in the order in
     * which they came first and in one round trip where the server can: the work must not read its own rows, and a row that is there already is only
     * found then. Inside such work it is a part of it.
     *
     * @throws org.springframework.dao.DuplicateKeyException when one is there already
     */
    public void together(Runnable work) {
        if (KEPT.get() != null) {
            work.run();
            return;
        }
        List<Rows> rows = new ArrayList<>();
        KEPT.set(rows);
        try {
            work.run();
        } finally {
            KEPT.remove();
        }
        write(byStatement(rows));
    }

    /** Writes now what {@link #together} has kept back so far: for whoever is about to read or change such a row. */
    public void settle() {
        List<Rows> waiting = KEPT.get();
        if (waiting != null && !waiting.isEmpty()) {
            Rows[] rows = byStatement(waiting);
            waiting.clear();
            KEPT.remove();
            try {
                write(rows);
            } finally {
                KEPT.set(waiting);
            }
        }
    }

    private static Rows[] byStatement(List<Rows> rows) {
        Map<String, List<Object[]>> statements = new LinkedHashMap<>();
        rows.forEach(some ->
                statements.computeIfAbsent(some.sql(), sql -> new ArrayList<>()).addAll(some.values()));
        return statements.entrySet().stream()
                .map(statement -> new Rows(statement.getKey(), statement.getValue()))
                .toArray(Rows[]::new);
    }

    /** A batch of one costs the driver twice as much as the statement alone. */
    private void alone(Rows rows) {
        if (rows.values().size() == 1) {
            jdbc.update(rows.sql(), rows.values().get(0));
        } else {
            jdbc.batchUpdate(rows.sql(), rows.values());
        }
    }

    private static Object[] all(List<Rows> tables) {
        return tables.stream()
                .flatMap(rows -> rows.values().stream())
                .flatMap(Stream::of)
                .toArray();
    }
}
