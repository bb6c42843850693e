package uk.waymark.engine.advice;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.assessment.AdviceState;
import uk.waymark.engine.assessment.AdviserKind;

/**
 * A request for advice as those who are asked see it.
 *
 * @param child the name by which the child is called; null once the file is not open to the reader any more
 * @param dueOn the last day of the body's time in law
 * @param round 1 the first time, more when they were asked again
 * @param stepId the open step of the journey; null when nothing is to be answered
 * @param moved whether it ended because the family has moved away
 */
public record DeskLine(
        UUID id,
        String reference,
        @Nullable String child,
        AdviserKind kind,
        AdviceState state,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate expectedOn,
        @Nullable LocalDate settledOn,
        int round,
        @Nullable UUID stepId,
        @Nullable LocalDate visitOn,
        boolean moved) {

    /** Whether it can still be answered. */
    public boolean waits() {
        return child != null && stepId != null && state == AdviceState.ASKED;
    }
}
