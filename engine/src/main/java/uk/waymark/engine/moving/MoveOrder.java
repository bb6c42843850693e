package uk.waymark.engine.moving;

import java.time.LocalDate;
import uk.waymark.rules.YesNo;

/**
 * What somebody has entered to record that a family has moved.
 *
 * @param movedOn the first day on which the family lives in the other area
 * @param knownOn the day on which the authority learned of it, before or after the move
 * @param authority the other local authority, or the country
 * @param otherBoard whether another integrated care board answers for the child now
 */
public record MoveOrder(LocalDate movedOn, LocalDate knownOn, Destination to, String authority, YesNo otherBoard) {

    /** Never where the family lives now. */
    @Override
    public String toString() {
        return "moved on " + movedOn;
    }
}
