package uk.waymark.engine.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.rules.statute.PhaseTransfer.Move;
import uk.waymark.rules.statute.StatutoryPeriod;

/** The law's dates of one review, each under the review's own name in the clock ledger. */
@Component
class ReviewClocks {

    private static final Set<StatutoryPeriod> WHOLE =
            Set.of(StatutoryPeriod.ANNUAL_REVIEW, StatutoryPeriod.REVIEW_UNDER_FIVE);

    private static final Set<StatutoryPeriod> OF_A_REASSESSMENT =
            Set.of(StatutoryPeriod.DECIDE_TO_REASSESS, StatutoryPeriod.FINAL_PLAN_AFTER_REASSESSMENT);

    private static final Set<StatutoryPeriod> OF_A_MOVE =
            Set.of(StatutoryPeriod.PHASE_TRANSFER, StatutoryPeriod.POST_16_MOVE);

    private static final String MOVE = "/move";

    private final Clocks clocks;

    ReviewClocks(Clocks clocks) {
        this.clocks = clocks;
    }

    void planned(Review review, ReviewDates dates, @Nullable UUID by) {
        UUID child = review.facts().caseId();
        clocks.start(child, StatutoryPeriod.ANNUAL_REVIEW, review.subject(), dates.countedFrom(), by);
        if (dates.underFive()) {
            clocks.start(child, StatutoryPeriod.REVIEW_UNDER_FIVE, review.subject(), dates.countedFrom(), by);
        }
        if (dates.move() != null) {
            clocks.start(
                    child,
                    dates.move().kind().period(),
                    review.subject(),
                    dates.move().countedFrom(),
                    by);
        }
    }

    /** Another move than was thought: its date counts instead, under a name of its own. */
    void moves(Review review, @Nullable Move move, @Nullable UUID by) {
        UUID child = review.facts().caseId();
        for (ClockView old : running(review, OF_A_MOVE)) {
            clocks.cancel(child, old.kind(), old.subject(), "another move is known, or none any more", by);
        }
        if (move != null) {
            long before = clocks.of(child).stream()
                    .filter(clock -> clock.subject().startsWith(review.subject() + MOVE))
                    .count();
            clocks.start(child, move.kind().period(), review.subject() + MOVE + before, move.countedFrom(), by);
        }
    }

    /** The plan itself names the next setting, so the duty before this move is met with it. */
    void named(UUID child, Move move, LocalDate on) {
        String subject = "plan" + MOVE + "-" + move.movesOn();
        boolean known = clocks.of(child).stream()
                .anyMatch(clock ->
                        clock.kind() == move.kind().period() && clock.subject().equals(subject));
        if (!known) {
            clocks.start(child, move.kind().period(), subject, move.countedFrom(), null);
            clocks.satisfy(child, move.kind().period(), subject, on, null);
        }
    }

    /** The dates of a meeting that was moved give way to those of the new one. */
    void meetingMoved(Review review, UUID by) {
        clocks.cancelAbout(review.facts().caseId(), review.meetingSubject(), "the meeting was moved", by);
    }

    void invited(Review review, LocalDate meeting, LocalDate on, UUID by) {
        UUID child = review.facts().caseId();
        clocks.startAll(
                child,
                List.of(StatutoryPeriod.REVIEW_INVITATION, StatutoryPeriod.REVIEW_PAPERS),
                review.meetingSubject(),
                meeting,
                by);
        clocks.satisfy(child, StatutoryPeriod.REVIEW_INVITATION, review.meetingSubject(), on, by);
    }

    void papersSent(Review review, LocalDate on, UUID by) {
        clocks.satisfy(review.facts().caseId(), StatutoryPeriod.REVIEW_PAPERS, review.meetingSubject(), on, by);
    }

    void held(Review review, LocalDate on, UUID by) {
        clocks.startAll(
                review.facts().caseId(),
                List.of(StatutoryPeriod.REVIEW_REPORT, StatutoryPeriod.REVIEW_DECISION),
                review.subject(),
                on,
                by);
    }

    void reported(Review review, LocalDate on, UUID by) {
        met(review, Set.of(StatutoryPeriod.REVIEW_REPORT), on, by);
    }

    /** The family knows the decision: the review of this year is done. */
    void decided(Review review, LocalDate heldOn, LocalDate told, UUID by) {
        met(review, WHOLE, told, by);
        met(review, Set.of(StatutoryPeriod.REVIEW_DECISION), told, by);
        ReviewDecision decision = review.facts().result().decision();
        UUID child = review.facts().caseId();
        if (decision == ReviewDecision.AMEND) {
            clocks.startAll(
                    child,
                    List.of(StatutoryPeriod.FAMILY_VIEWS_ON_AMENDMENTS, StatutoryPeriod.AMENDED_PLAN),
                    review.subject(),
                    told,
                    by);
            clocks.start(child, StatutoryPeriod.AMENDED_PLAN_AFTER_MEETING, review.subject(), heldOn, by);
        } else if (decision == ReviewDecision.CEASE) {
            clocks.start(child, StatutoryPeriod.LODGE_APPEAL, review.subject(), told, by);
        } else {
            met(review, OF_A_MOVE, told, by);
        }
    }

    void commented(Review review, LocalDate on, @Nullable UUID by) {
        met(review, Set.of(StatutoryPeriod.FAMILY_VIEWS_ON_AMENDMENTS), on, by);
    }

    /** The time to answer or to appeal is over: it ended on its last day, and nobody is late. */
    void timeIsOver(Review review, StatutoryPeriod period) {
        running(review, Set.of(period))
                .forEach(clock -> clocks.satisfy(clock.caseId(), period, clock.subject(), clock.dueOn(), null));
    }

    void settled(Review review, LocalDate on, UUID by) {
        met(review, Set.of(StatutoryPeriod.AMENDED_PLAN, StatutoryPeriod.AMENDED_PLAN_AFTER_MEETING), on, by);
        met(review, OF_A_MOVE, on, by);
    }

    void over(Review review, String why, @Nullable UUID by) {
        clocks.cancelAbout(review.facts().caseId(), review.subject(), why, by);
        for (ClockView clock : running(review, OF_A_MOVE)) {
            clocks.cancelAbout(clock.caseId(), clock.subject(), why, by);
        }
    }

    /** Whether it is open for this child whether needs are assessed again, or they are. */
    boolean assessedAgain(Review review) {
        return clocks.of(review.facts().caseId()).stream()
                .anyMatch(clock -> clock.running() && OF_A_REASSESSMENT.contains(clock.kind()));
    }

    /** Those that have gone past their last day say so. */
    void wake(Review review) {
        clocks.of(review.facts().caseId()).stream()
                .filter(clock -> clock.running() && clock.subject().startsWith(review.subject()))
                .forEach(clock -> clocks.wake(clock.caseId(), clock.kind(), clock.subject()));
    }

    /** The last day of a period of this review, if it runs or has run. */
    @Nullable
    LocalDate due(Review review, StatutoryPeriod period) {
        return clocks.of(review.facts().caseId()).stream()
                .filter(clock -> clock.kind() == period && clock.subject().equals(review.subject()))
                .map(ClockView::dueOn)
                .findFirst()
                .orElse(null);
    }

    private void met(Review review, Set<StatutoryPeriod> kinds, LocalDate on, @Nullable UUID by) {
        running(review, kinds).forEach(clock -> clocks.satisfy(clock.caseId(), clock.kind(), clock.subject(), on, by));
    }

    private List<ClockView> running(Review review, Set<StatutoryPeriod> kinds) {
        return clocks.of(review.facts().caseId()).stream()
                .filter(clock -> clock.running() && kinds.contains(clock.kind()))
                .filter(clock -> clock.subject().equals(review.subject())
                        || clock.subject().startsWith(review.subject() + MOVE))
                .toList();
    }
}
