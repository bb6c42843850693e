package uk.waymark.deployment.multiply;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.deployment.multiply.table.Table;
import uk.waymark.engine.Ids;

/** Whose each row is, and with which key its words are sealed. */
final class Owners {

    /** Tables whose rows name their child only by another row. */
    private static final Map<String, String> BY_ANOTHER =
            Map.of("plan_line", "plan_version_id", "panel_presence", "item_id");

    private final Map<UUID, byte[]> keys = new HashMap<>();
    private final Map<UUID, UUID> children = new HashMap<>();

    Owners(JdbcTemplate jdbc) {
        jdbc.query("select id, wrapped_key from child_file", row -> {
            keys.put(Ids.uuid(row.getBytes(1)), row.getBytes(2));
        });
        for (String table : new String[] {"plan_version", "panel_item"}) {
            jdbc.query("select id, case_id from " + table, row -> {
                children.put(Ids.uuid(row.getBytes(1)), Ids.uuid(row.getBytes(2)));
            });
        }
    }

    UUID childOf(Table table, Map<String, @Nullable Object> values) {
        String by = BY_ANOTHER.get(table.name());
        Object child = by != null
                ? children.get(values.get(by))
                : values.get(table.name().equals("child_file") ? "id" : "case_id");
        return (UUID) Objects.requireNonNull(child, () -> "whose row of " + table.name() + " is it?");
    }

    byte[] wrappedKey(UUID child) {
        return Objects.requireNonNull(keys.get(child), "a child's key");
    }
}
