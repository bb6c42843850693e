package uk.waymark.deployment.drive.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that lies on somebody's desk.
 *
 * @param order in which order it came
 * @param dueOn its last day in time; null when it has none
 * @param forOne the practitioner who alone can do it; null for anybody of the team
 * @param hours how long it takes
 * @param doing what is done, by whoever does it
 */
public record Work(
        long order, @Nullable LocalDate dueOn, @Nullable UUID forOne, double hours, Doing doing) {

    /** What somebody does. */
    public interface Doing {
        void by(Worker who);
    }
}
