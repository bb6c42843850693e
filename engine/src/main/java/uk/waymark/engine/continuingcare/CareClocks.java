package uk.waymark.engine.continuingcare;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Ids;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.rules.statute.StatutoryPeriod;

/**
 * The dates of continuing care: six weeks from the levels that point to it to the decision, three months to the first review,
 * a year to each next one. Source: National Framework for Children and Young People's Continuing Care 2016; the times of the
 * reviews have not been read at their source.
 */
@Component
class CareClocks {

    private static final Set<StatutoryPeriod> REVIEWS =
            EnumSet.of(StatutoryPeriod.FIRST_CONTINUING_CARE_REVIEW, StatutoryPeriod.CONTINUING_CARE_REVIEW);

    private final Clocks clocks;

    CareClocks(Clocks clocks) {
        this.clocks = clocks;
    }

    /** The levels point to need: somebody has to decide, unless that is asked already or care has been agreed. */
    void asked(UUID caseId, LocalDate on, UUID by) {
        if (deciding(caseId).isEmpty() && reviewing(caseId).isEmpty()) {
            clocks.start(
                    caseId, StatutoryPeriod.DECIDE_CONTINUING_CARE, Ids.next().toString(), on, by);
        }
    }

    /** What was waited for is decided; where care is agreed, the time to its next review begins. */
    void decided(UUID caseId, CareDecision decision, UUID by) {
        Optional<ClockView> review = reviewing(caseId);
        deciding(caseId).ifPresent(clock -> satisfied(clock, decision.decidedOn(), by));
        review.ifPresent(clock -> satisfied(clock, decision.decidedOn(), by));
        if (decision.outcome() == CareOutcome.AGREED) {
            StatutoryPeriod next = review.isPresent()
                    ? StatutoryPeriod.CONTINUING_CARE_REVIEW
                    : StatutoryPeriod.FIRST_CONTINUING_CARE_REVIEW;
            clocks.start(caseId, next, decision.subject(), decision.decidedOn(), by);
        }
    }

    /** The period in which somebody has to decide, while one runs. */
    Optional<ClockView> deciding(UUID caseId) {
        return running(caseId, EnumSet.of(StatutoryPeriod.DECIDE_CONTINUING_CARE));
    }

    /** The period until agreed care is looked at again, while one runs. */
    Optional<ClockView> reviewing(UUID caseId) {
        return running(caseId, REVIEWS);
    }

    private void satisfied(ClockView clock, LocalDate on, UUID by) {
        clocks.satisfy(clock.caseId(), clock.kind(), clock.subject(), on, by);
    }

    private Optional<ClockView> running(UUID caseId, Set<StatutoryPeriod> kinds) {
        return clocks.of(caseId).stream()
                .filter(clock -> clock.running() && kinds.contains(clock.kind()))
                .findFirst();
    }
}
