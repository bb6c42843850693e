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
        long real = count(jdbc, " where full_name not like '" + Town.INVENTED + "%'");
        if (all == 0 || real > 0) {
            throw new IllegalStateException(
                    "Only an area that was driven and not yet multiplied can be multiplied, and in"
                            + " this database " + real + " of " + all
                            + " people who work there are not of a drive. Leave"
                            + " waymark.drive.multiply away, or give it the database of a driven area.");
        }
    }

    private static long count(JdbcTemplate jdbc, String which) {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from practitioner" + which, Long.class));
    }
}
