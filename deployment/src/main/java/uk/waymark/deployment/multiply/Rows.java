package uk.waymark.deployment.multiply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.waymark.deployment.multiply.table.Column;
import uk.waymark.deployment.multiply.table.Table;
import uk.waymark.engine.Ids;
import uk.waymark.engine.crypto.Sealer;

/** Takes rows that were lived through apart, so that any copy can write its own. */
final class Rows {

    private static final Pattern COLUMN = Pattern.compile("\\{(\\w+)}");

    private final Sealer sealer;
    private final Set<String> shared;
    private final Owners owners;
    private final Identities identities;

    Rows(Sealer sealer, Set<String> shared, Owners owners) {
        this.sealer = sealer;
        this.shared = shared;
        this.owners = owners;
        this.identities = new Identities(sealer);
    }

    /** The cells of the row at which the result stands. */
    List<Cell> cells(Table table, ResultSet row) throws SQLException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            values.put(column.name(), value(column, row));
        }
        List<Cell> cells = new ArrayList<>(values.size());
        for (Column column : table.columns()) {
            Object value = values.get(column.name());
            Cell own = value == null ? copy -> null : identities.cell(table, column, values);
            cells.add(own != null ? own : cell(table, column, Objects.requireNonNull(value), values));
        }
        return cells;
    }

    private Cell cell(Table table, Column column, Object value, Map<String, @Nullable Object> values) {
        return switch (column.kind()) {
            case ID -> id((UUID) value);
            case TEXT -> new Words((String) value, shared)::in;
            case SEALED -> sealed(table, column, (byte[]) value, values);
            case SAME -> copy -> value;
        };
    }

    private Cell id(UUID id) {
        return shared.contains(id.toString()) ? copy -> Ids.bytes(id) : copy -> Ids.bytes(copy.own(id));
    }

    private Cell sealed(Table table, Column column, byte[] value, Map<String, @Nullable Object> values) {
        UUID child = owners.childOf(table, values);
        String field = field(SealedFields.of(table, column), values);
        Words words = new Words(sealer.open(owners.wrappedKey(child), field, value), shared);
        Words name = new Words(field, shared);
        return copy -> sealer.seal(copy.child(child).wrappedKey(), name.in(copy), words.in(copy));
    }

    private static String field(String pattern, Map<String, @Nullable Object> values) {
        return COLUMN.matcher(pattern)
                .replaceAll(column -> Matcher.quoteReplacement(String.valueOf(values.get(column.group(1)))));
    }

    private static @Nullable Object value(Column column, ResultSet row) throws SQLException {
        return switch (column.kind()) {
            case ID -> {
                byte[] bytes = row.getBytes(column.name());
                yield bytes == null ? null : Ids.uuid(bytes);
            }
            case TEXT -> row.getString(column.name());
            case SEALED -> row.getBytes(column.name());
            case SAME -> row.getObject(column.name());
        };
    }
}
