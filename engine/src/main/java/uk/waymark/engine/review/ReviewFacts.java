package uk.waymark.engine.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.statute.PhaseTransfer;

/** What is known of a review without anything that somebody wrote. */
public record ReviewFacts(
        UUID id, UUID caseId, ReviewState state, Due due, Meeting meeting, Result result, int version) {

    /**
     * By when.
     *
     * @param countedFrom the day of the plan or of the last review
     * @param completeBy the last day on which the family is told the decision
     * @param beginsOn the day on which the work on it begins
     * @param transferOn the date in the law, before which the plan must name the next setting
     * @param regularBy the last day as it would be without a move; null for a review that was planned before this was kept
     */
    public record Due(
            LocalDate countedFrom,
            LocalDate completeBy,
            LocalDate beginsOn,
            @Nullable PhaseTransfer transfer,
            @Nullable LocalDate transferOn,
            @Nullable LocalDate schoolToldOn,
            @Nullable LocalDate regularBy) {}

    /**
     * The meeting.
     *
     * @param shortNotice whether the family agreed to less than two weeks' notice
     */
    public record Meeting(
            @Nullable LocalDate on,
            boolean shortNotice,
            @Nullable LocalDate invitedOn,
            @Nullable LocalDate papersOn,
            @Nullable LocalDate heldOn,
            @Nullable Safeguarding safeguarding) {}

    /**
     * What came of it.
     *
     * @param toldOn the day on which the family was told the decision: it ends the review
     */
    public record Result(
            @Nullable LocalDate reportOn,
            @Nullable ReviewDecision recommendation,
            @Nullable ReviewDecision decision,
            @Nullable CeaseGround ground,
            @Nullable LocalDate toldOn,
            @Nullable FamilyAnswer comments,
            @Nullable LocalDate finalOn,
            @Nullable LocalDate endedOn) {}
}
