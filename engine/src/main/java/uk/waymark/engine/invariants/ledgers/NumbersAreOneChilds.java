package uk.waymark.engine.invariants.ledgers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.crypto.Sealer;
import uk.waymark.engine.invariants.Children;
import uk.waymark.engine.invariants.Invariant;
import uk.waymark.engine.invariants.Violation;

/**
 * An NHS number or pupil number is found by the number that is sealed in the file, and no two files that are not joined hold
 * the same one unless somebody has been asked whether it is the same child.
 */
@Component
class NumbersAreOneChilds implements Invariant {

    private final JdbcClient jdbc;
    private final Sealer sealer;

    NumbersAreOneChilds(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    @Override
    public String key() {
        return "numbers-are-one-childs";
    }

    @Override
    public String sentence() {
        return "An NHS number or pupil number is in one child's file and is found there";
    }

    /** A kind of number and its columns. */
    private enum Kind {
        NHS("nhs_number_key", "sealed_nhs_number"),
        UPN("upn_key", "sealed_upn");

        private final String key;
        private final String sealed;

        Kind(String key, String sealed) {
            this.key = key;
            this.sealed = sealed;
        }
    }

    /** A number that is sealed in a file, and by what it is found there. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Held(UUID caseId, byte @Nullable [] key, byte[] wanted) {}

    @Override
    public List<Violation> violations(Children children) {
        List<Violation> found = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Held> numbers = numbers(children, kind);
            Set<String> elsewhere = inOtherFiles(numbers, kind);
            for (Held number : numbers) {
                if (number.key != null && !Arrays.equals(number.key, number.wanted)) {
                    found.add(children.violation(number.caseId, kind + " number is found by another number"));
                } else if (number.key == null && elsewhere.contains(hex(number.wanted)) && !asked(number.caseId)) {
                    found.add(children.violation(number.caseId, kind + " number is in another file too"));
                }
            }
        }
        return found;
    }

    private List<Held> numbers(Children children, Kind kind) {
        return jdbc.sql("select id, wrapped_key, " + kind.key + ", " + kind.sealed
                        + " from child_file where id in (:cases)" + " and status <> 'MERGED' and " + kind.sealed
                        + " is not null")
                .param("cases", children.keys())
                .query((row, n) -> number(row, kind))
                .list();
    }

    private Held number(ResultSet row, Kind kind) throws SQLException {
        byte[] wrapped = Objects.requireNonNull(row.getBytes("wrapped_key"));
        byte[] sealed = Objects.requireNonNull(row.getBytes(kind.sealed));
        String digits = sealer.open(wrapped, kind.name(), sealed);
        return new Held(Columns.uuid(row, "id"), row.getBytes(kind.key), sealer.lookupKey(kind.name(), digits));
    }

    /** Those of the numbers without a key of their own that are found in another file. */
    private Set<String> inOtherFiles(List<Held> numbers, Kind kind) {
        List<byte[]> wanted = numbers.stream()
                .filter(number -> number.key == null)
                .map(Held::wanted)
                .toList();
        return wanted.isEmpty()
                ? Set.of()
                : new TreeSet<>(jdbc.sql("select " + kind.key + " from child_file where status <> 'MERGED' and "
                                + kind.key + " in (:wanted)")
                        .param("wanted", wanted)
                        .query((row, n) -> hex(Objects.requireNonNull(row.getBytes(1))))
                        .list());
    }

    private boolean asked(UUID child) {
        return jdbc.sql("select count(*) from referral where case_id = :case and possible_duplicate_of is not null")
                        .param("case", Ids.bytes(child))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static String hex(byte[] key) {
        return HexFormat.of().formatHex(key);
    }
}
