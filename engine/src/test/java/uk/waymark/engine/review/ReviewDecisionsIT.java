package uk.waymark.engine.review;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.EngineTest.TODAY;
import static uk.waymark.engine.review.TestReviews.BY_LAW;
import static uk.waymark.engine.review.TestReviews.MEETING;
import static uk.waymark.engine.review.TestReviews.TOGETHER;
import static uk.waymark.engine.testing.Refused.refused;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.Notice.AlsoTold;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.review.DecideReview.ReviewAnswer;
import uk.waymark.engine.review.DecideReview.Settled;
import uk.waymark.engine.review.ReviewMeetings.Report;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.rules.statute.StatutoryPeriod;

@EngineTest
class ReviewDecisionsIT {

    @Autowired
    TestReviews reviews;

    @Autowired
    AroundChild around;

    @Autowired
    PlanReviews planning;

    @Autowired
    ReviewMeetings meetings;

    @Autowired
    DecideReview decide;

    @Autowired
    ReviewStory stories;

    @Autowired
    MovableClock clock;

    private TestReviews.Begun begun;
    private Child child;
    private Reader sen;
    private UUID review;

    @BeforeEach
    void a_review_is_planned() {
        begun = reviews.begin();
        child = begun.child();
        sen = begun.sen();
        review = begun.id();
    }

    @Test
    void nothing_is_decided_before_the_meeting_and_the_report() {
        refused("review.not.held", () -> decides(ReviewDecision.MAINTAIN, null, null, true));
        begun.invite(MEETING, BY_LAW, false);
        clock.moveTo(MEETING);
        begun.hold(TOGETHER, null);
        refused("review.not.reported", () -> decides(ReviewDecision.MAINTAIN, null, null, true));
    }

    @Test
    void a_plan_that_is_to_change_goes_to_the_family_with_the_changes() {
        reported();
        refused("review.amendments.missing", () -> decides(ReviewDecision.AMEND, " ", null, true));
        decides(ReviewDecision.AMEND, "Section F: 12 hours", null, true);

        assertThat(begun.clock(StatutoryPeriod.FAMILY_VIEWS_ON_AMENDMENTS, "").dueOn())
                .isEqualTo(MEETING.plusDays(14));
        assertThat(begun.clock(StatutoryPeriod.AMENDED_PLAN, "").dueOn()).isEqualTo(MEETING.plusWeeks(8));
        assertThat(begun.clock(StatutoryPeriod.AMENDED_PLAN_AFTER_MEETING, "").dueOn())
                .isEqualTo(MEETING.plusWeeks(12));
        clock.moveTo(MEETING.plusWeeks(8).plusDays(1));
        decide.noComment(child.reference(), review);
        decide.settle(sen, child.reference(), review, new Settled(true, "Twelve hours.", notice(true)));
        assertThat(begun.told().state()).isEqualTo(ReviewState.AMENDED);
        assertThat(begun.clock(StatutoryPeriod.AMENDED_PLAN, "").breached()).isTrue();
        assertThat(begun.clock(StatutoryPeriod.AMENDED_PLAN_AFTER_MEETING, "").breached())
                .isFalse();
    }

    @Test
    void a_plan_ends_only_on_a_ground_in_law_and_after_asking() {
        reported();
        refused("review.ground.missing", () -> decides(ReviewDecision.CEASE, null, null, true));
        refused("review.cease.under.18", () -> decides(ReviewDecision.CEASE, null, CeaseGround.LEFT_FOR_GOOD, true));
        refused("review.cease.not.consulted", () -> decides(ReviewDecision.CEASE, null, CeaseGround.MOVED_AWAY, false));
        around.born(child, LocalDate.of(2004, 1, 1));
        refused("review.cease.not.25", () -> decides(ReviewDecision.CEASE, null, CeaseGround.REACHED_25, true));
        Notice familyOnly =
                new Notice(true, true, true, true, true, MEETING, ToldHow.BY_LETTER, Set.of(AlsoTold.HEALTH_BOARD));
        refused(
                "notice.others.missing",
                () -> decides(ReviewDecision.CEASE, null, CeaseGround.HIGHER_EDUCATION, true, familyOnly));
        decides(ReviewDecision.CEASE, null, CeaseGround.HIGHER_EDUCATION, true);

        refused("review.appeal.time.not.over", () -> decide.appeal(sen, child.reference(), review, Appeal.NONE));
        assertThat(begun.told().state()).isEqualTo(ReviewState.CEASING);
    }

    @Test
    void a_ceased_plan_is_not_reviewed_but_a_newer_one_is() {
        ceased();
        refused("review.plan.ceased", () -> planning.begin(sen, child.reference(), TODAY));
        clock.moveTo(TODAY.plusYears(1));
        planning.begin(sen, child.reference(), TODAY.plusYears(1));
        assertThat(stories.running(child.id())).isPresent();
    }

    private void ceased() {
        reported();
        decides(ReviewDecision.CEASE, null, CeaseGround.NOT_NECESSARY, true);
        clock.moveTo(MEETING.plusMonths(2).plusDays(1));
        decide.appeal(sen, child.reference(), review, Appeal.NONE);
        decide.endPlan(child.reference(), review);
        assertThat(begun.told().state()).isEqualTo(ReviewState.CEASED);
    }

    private void reported() {
        begun.invite(MEETING, BY_LAW, false);
        clock.moveTo(MEETING);
        begun.hold(TOGETHER, null);
        Report report = new Report(MEETING, "All went well.", ReviewDecision.AMEND, null);
        meetings.report(sen, child.reference(), review, report);
    }

    private void decides(
            ReviewDecision what, @Nullable String changes, @Nullable CeaseGround ground, boolean consulted) {
        LocalDate on = begun.told().meeting().heldOn() == null ? TODAY : MEETING;
        decides(what, changes, ground, consulted, new Notice(true, true, true, true, true, on, ToldHow.BY_LETTER));
    }

    private void decides(
            ReviewDecision what,
            @Nullable String changes,
            @Nullable CeaseGround ground,
            boolean consulted,
            Notice notice) {
        decide.decide(
                sen, child.reference(), review, new ReviewAnswer(what, "Because.", changes, ground, consulted, notice));
    }

    private Notice notice(boolean whole) {
        LocalDate now = clock.instant().atZone(clock.getZone()).toLocalDate();
        return new Notice(true, true, whole, true, true, now, ToldHow.BY_LETTER);
    }
}
