package uk.waymark.engine.reassessment;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.rules.statute.DayCount;
import uk.waymark.rules.statute.StatutoryPeriod;
import uk.waymark.rules.statute.StatutoryPeriods;
import uk.waymark.rules.statute.WorkingDays;

/** The law's dates of one new assessment, each under its own name in the clock ledger. */
@Component
class ReassessmentClocks {

    private final Clocks clocks;

    ReassessmentClocks(Clocks clocks) {
        this.clocks = clocks;
    }

    /** The days for the decision run, where somebody has asked. */
    void asked(Reassessment one, @Nullable UUID by) {
        ReassessmentFacts facts = one.facts();
        if (facts.isRequest()) {
            clocks.start(
                    facts.caseId(),
                    StatutoryPeriod.DECIDE_TO_REASSESS,
                    one.subject(),
                    facts.asked().receivedOn(),
                    by);
        }
    }

    /** The family knows the decision; after a yes the weeks to the final plan run. */
    void told(Reassessment one, ReassessmentAnswer answer, LocalDate on, UUID by) {
        UUID child = one.facts().caseId();
        if (one.facts().isRequest()) {
            clocks.satisfy(child, StatutoryPeriod.DECIDE_TO_REASSESS, one.subject(), on, by);
        }
        if (answer == ReassessmentAnswer.ASSESS_AGAIN) {
            clocks.start(child, StatutoryPeriod.FINAL_PLAN_AFTER_REASSESSMENT, one.subject(), on, by);
        }
    }

    /** The new edition was sent, or the family knows that the plan stays as it is. */
    void finished(Reassessment one, LocalDate on, @Nullable UUID by) {
        clocks.satisfy(one.facts().caseId(), StatutoryPeriod.FINAL_PLAN_AFTER_REASSESSMENT, one.subject(), on, by);
    }

    /** The last day for the decision has passed; the ledger, which alone says what is late, looks at once. */
    void wake(Reassessment one) {
        if (one.facts().isRequest()) {
            clocks.wake(one.facts().caseId(), StatutoryPeriod.DECIDE_TO_REASSESS, one.subject());
        }
    }

    /** The last day on which an assessment of that day is lately. */
    static LocalDate latelyUntil(LocalDate assessedOn) {
        return due(StatutoryPeriod.ASSESSED_LATELY, assessedOn);
    }

    /** The last day on which a request of that day is answered in time. */
    static LocalDate answerBy(LocalDate receivedOn) {
        return due(StatutoryPeriod.DECIDE_TO_REASSESS, receivedOn);
    }

    /** The last day of the time in which the family may appeal against a decision that it was told on that day. */
    static LocalDate appealBy(LocalDate toldOn) {
        return due(StatutoryPeriod.LODGE_APPEAL, toldOn);
    }

    /** None of these periods counts working days, so no holiday matters. */
    private static LocalDate due(StatutoryPeriod period, LocalDate from) {
        return StatutoryPeriods.inForceOn(from).due(period, from, DayCount.LENIENT, new WorkingDays(Set.of()));
    }
}
