package uk.waymark.engine.reassessment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a new assessment without opening what was written.
 *
 * @param answer what was decided; null before
 * @param ground why it was refused; null unless it was
 * @param toldOn the day on which the family was told the decision
 * @param outcome what becomes of the plan; null before all advice is there
 * @param endedOn the day on which it was over
 */
public record ReassessmentFacts(
        UUID id,
        UUID caseId,
        Asked asked,
        ReassessmentState state,
        @Nullable ReassessmentAnswer answer,
        @Nullable RefusalGround ground,
        @Nullable LocalDate toldOn,
        @Nullable AfterReassessment outcome,
        @Nullable LocalDate endedOn) {

    /** Who asked, and the day on which the authority received it. */
    public record Asked(RightToAsk by, LocalDate receivedOn) {}

    /** Whether somebody asked who waits for an answer, and not the authority itself. */
    public boolean isRequest() {
        return asked.by().isRequest();
    }
}
