package uk.waymark.engine.moving;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.YesNo;

/**
 * What is known of a move without where to.
 *
 * @param passedOn the day on which the plan, or what is known, went to the other area; null before
 * @param boardToldOn the day on which the other health board was told; null before
 * @param reviewBy the last day for the new authority's first review of the plan, counted from the last day for the transfer
 *     until the plan has gone; null where none goes with the child
 * @param takenBackOn the day on which it was taken back as a mistake; null otherwise
 */
public record MoveFacts(
        LocalDate movedOn,
        LocalDate knownOn,
        Destination to,
        YesNo otherBoard,
        Stood stood,
        @Nullable LocalDate passedOn,
        @Nullable LocalDate boardToldOn,
        @Nullable LocalDate reviewBy,
        @Nullable LocalDate takenBackOn) {

    /** Whether a plan goes with the child: it is in force, and the new home is in England. */
    public boolean planGoes() {
        return stood == Stood.PLAN && to == Destination.ENGLAND;
    }

    /** Whether another health board has to be told, as far as anybody knows. */
    public boolean boardIsTold() {
        return planGoes() && otherBoard != YesNo.NO;
    }

    /** Whether it may still be taken back: nobody outside has been told. */
    public boolean mayBeTakenBack() {
        return takenBackOn == null && passedOn == null && boardToldOn == null;
    }
}
