package uk.waymark.deployment.drive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.deployment.drive.life.Children;
import uk.waymark.deployment.drive.life.DrivenChild;
import uk.waymark.engine.Ids;

/** What is left of a drive when it is over: every step of every child, without the identifiers that differ each time. */
final class History {

    private static final String STEPS = "select s.process, s.step, s.kind, s.role, a.name as agency, s.began_at,"
            + " s.ended_at, s.how_ended from journey_step s left join agency a on a.id = s.agency_id"
            + " where s.case_id = ?";
    private static final double YEAR_SECONDS = 365.25 * 86_400;

    private final JdbcTemplate jdbc;
    private final Children children;

    History(JdbcTemplate jdbc, Children children) {
        this.jdbc = jdbc;
        this.children = children;
    }

    /** The same for the same history. */
    String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (DrivenChild child : children.all()) {
                steps(child)
                        .forEach(line ->
                                digest.update((child.number() + "|" + line + "\n").getBytes(StandardCharsets.UTF_8)));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<String> steps(DrivenChild child) {
        return jdbc
                .query(
                        STEPS,
                        (row, n) -> String.join(
                                "|",
                                row.getString("process"),
                                row.getString("step"),
                                row.getString("kind"),
                                row.getString("role"),
                                row.getString("agency"),
                                row.getString("began_at"),
                                row.getString("ended_at"),
                                row.getString("how_ended")),
                        Ids.bytes(child.one().id()))
                .stream()
                .sorted()
                .toList();
    }

    /** How long the children were with the area until then, or until they died or moved away. */
    double childYears(Instant end) {
        return children.all().stream()
                .mapToDouble(child -> Duration.between(child.began(), child.left() == null ? end : child.left())
                                .toSeconds()
                        / YEAR_SECONDS)
                .sum();
    }
}
