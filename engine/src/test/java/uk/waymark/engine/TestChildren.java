package uk.waymark.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.crypto.DataKeys;

/** Invented children for tests, written straight into the database. */
@Component
@Transactional
public class TestChildren {

    private static final String ALPHABET = "BCFHJKMNPRTVWXY34679";

    private final JdbcTemplate jdbc;
    private final DataKeys keys;

    TestChildren(JdbcTemplate jdbc, DataKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** A new area; areas share nothing. */
    public UUID area() {
        UUID id = Ids.next();
        jdbc.update(
                "insert into area (id, code, name, day_count, version) values (?, ?, ?, ?, 0)",
                Ids.bytes(id),
                id.toString().substring(16),
                "Invented area",
                "STRICT");
        return id;
    }

    /** A new child of a new area. */
    public TestChild child() {
        return child(area());
    }

    /** A new child of this area. */
    public TestChild child(UUID areaId) {
        UUID id = Ids.next();
        byte[] key = keys.newWrappedKey();
        String reference = reference(id);
        jdbc.update(
                "insert into child_file (id, reference, area_id, given_name, family_name, birth_date, name_sound,"
                        + " wrapped_key, interpreter, life_limiting, symptom_plan, phase, needs, status, created_at, version)"
                        + " values (?, ?, ?, 'Sam', 'Invented', ?, 'S500', ?, 'NOT_KNOWN', 'NOT_KNOWN', 'NOT_KNOWN',"
                        + " 'NOT_KNOWN', '', 'ACTIVE', ?, 0)",
                Ids.bytes(id),
                reference,
                Ids.bytes(areaId),
                LocalDate.of(2018, 5, 1),
                key,
                Columns.stored(Instant.EPOCH));
        return new TestChild(id, areaId, reference, key);
    }

    private static String reference(UUID id) {
        StringBuilder text = new StringBuilder("WM-");
        long rest = id.getLeastSignificantBits() >>> 2;
        for (int i = 0; i < 8; i++) {
            text.append(ALPHABET.charAt((int) (rest % ALPHABET.length())));
            rest /= ALPHABET.length();
        }
        return text.toString();
    }

    /** What a test needs to know of a child. */
    public record TestChild(UUID id, UUID areaId, String reference, byte[] wrappedKey) {}
}
