package uk.waymark.deployment.multiply.start;

import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.deployment.drive.people.Town;

/** Only an area that was driven, and not yet multiplied, is multiplied: never one in which real people work. */
final class InventedPeople {

    private InventedPeople() {}

    /**
     * @throws IllegalStateException when nobody works there, or somebody whom no drive has invented
     */
    static void only(JdbcTemplate jdbc) {
        long all = count(jdbc, "");
        if (all == 0) {
            throw refusal("nobody works in this database yet");
        }
        long real = count(jdbc, " where full_name not like '" + Town.INVENTED + "%'");
        if (real > 0) {
            throw refusal(real + " of " + all + " people who work in this database are not of a drive");
        }
    }

    private static IllegalStateException refusal(String why) {
        return new IllegalStateException("Only an area that was driven and not yet multiplied can be multiplied, and "
                + why + ". Leave waymark.drive.multiply away, or give it the database of a driven area.");
    }

    private static long count(JdbcTemplate jdbc, String which) {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from practitioner" + which, Long.class));
    }
}
