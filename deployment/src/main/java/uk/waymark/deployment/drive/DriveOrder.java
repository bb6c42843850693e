package uk.waymark.deployment.drive;

import java.time.LocalDate;
import uk.waymark.deployment.drive.step.Parameters;

/**
 * What is to be driven.
 *
 * @param children how many children are asked for
 * @param months the calendar months over which it goes
 * @param seed the same seed gives the same history
 * @param from the first day
 * @param passwordHash with what everybody of the area signs in, hashed; {@link uk.waymark.engine.people.Account#NO_PASSWORD}
 *     where nobody has to
 */
public record DriveOrder(
        int children, int months, long seed, LocalDate from, Parameters parameters, String passwordHash) {

    private static final int MONTHS = 12;

    /** The first day that is not driven any more. */
    public LocalDate until() {
        return from.plusMonths(months);
    }

    /** How many children are asked for in a year. */
    public double requestsAYear() {
        return children * (double) MONTHS / months;
    }
}
