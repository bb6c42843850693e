package uk.waymark.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How identifiers and moments stand in the database's columns: sixteen bytes, and UTC to the microsecond. */
public final class Columns {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Columns() {}

    /**
     * A moment as it is stored: UTC, whole microseconds, as text.
     *
     * <p>Given a time object, Connector/J sends whole seconds to MariaDB 10, whose greeting begins with "5.5.5".
     */
    public static String stored(Instant at) {
        return MOMENT.format(at);
    }

    /** An identifier as it is stored, nothing for none. */
    public static byte @Nullable [] stored(@Nullable UUID id) {
        return id == null ? null : Ids.bytes(id);
    }

    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return Ids.uuid(Objects.requireNonNull(row.getBytes(column), column));
    }

    public static @Nullable UUID uuidOrNull(ResultSet row, String column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? null : Ids.uuid(bytes);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instantOrNull(row, column), column);
    }

    public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    public static LocalDate date(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(dateOrNull(row, column), column);
    }

    public static @Nullable LocalDate dateOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
