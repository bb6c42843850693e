package uk.waymark.engine.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.EngineTest.TODAY;
import static uk.waymark.engine.review.TestReviews.BY_LAW;
import static uk.waymark.engine.review.TestReviews.MEETING;
import static uk.waymark.engine.review.TestReviews.TOGETHER;
import static uk.waymark.engine.testing.Refused.refused;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.bereavement.DeathRecord;
import uk.waymark.engine.bereavement.RecordDeath;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.meeting.ReviewPart;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.review.ReviewMeetings.Held;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.rules.statute.StatutoryPeriod;

@EngineTest
class ReviewsIT {

    @Autowired
    TestReviews reviews;

    @Autowired
    AroundChild around;

    @Autowired
    PlanReviews planning;

    @Autowired
    ReviewMeetings meetings;

    @Autowired
    ReviewStory stories;

    @Autowired
    ReviewsDue due;

    @Autowired
    Clocks clocks;

    @Autowired
    RecordDeath death;

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
    void less_than_two_weeks_notice_needs_the_familys_word() {
        refused("review.notice.short", () -> begun.invite(TODAY.plusDays(13), BY_LAW, false));
        refused("review.meeting.past", () -> begun.invite(TODAY.minusDays(1), BY_LAW, true));
        begun.invite(TODAY.plusDays(13), BY_LAW, true);

        assertThat(begun.told().meeting().shortNotice()).isTrue();
        assertThat(begun.clock(StatutoryPeriod.REVIEW_INVITATION, "/1").breached())
                .isTrue();
    }

    @Test
    void everybody_whom_the_law_names_is_invited() {
        Set<ReviewPart> without = EnumSet.copyOf(BY_LAW);
        without.remove(ReviewPart.HEALTH);
        refused("review.invitees.missing", () -> begun.invite(MEETING, without, false));

        begun.invite(MEETING, BY_LAW, false);
        assertThat(begun.clock(StatutoryPeriod.REVIEW_INVITATION, "/1").breached())
                .isFalse();
        assertThat(begun.clock(StatutoryPeriod.REVIEW_PAPERS, "/1").dueOn()).isEqualTo(MEETING.minusWeeks(2));
    }

    @Test
    void a_meeting_that_is_moved_is_counted_anew() {
        begun.invite(MEETING, BY_LAW, false);
        begun.invite(MEETING.plusWeeks(2), BY_LAW, false);

        assertThat(begun.clock(StatutoryPeriod.REVIEW_PAPERS, "/1").running()).isFalse();
        assertThat(begun.clock(StatutoryPeriod.REVIEW_PAPERS, "/2").dueOn()).isEqualTo(MEETING);
    }

    @Test
    void a_meeting_without_anybody_who_can_decide_is_no_review() {
        begun.invite(MEETING, BY_LAW, false);
        clock.moveTo(MEETING);

        refused(
                "review.meeting.without.deciders",
                () -> begun.hold(
                        Map.of(ReviewPart.FAMILY, Attendance.CAME, ReviewPart.SETTING, Attendance.WROTE), null));
    }

    @Test
    void nobody_has_met_before_anybody_was_invited() {
        begun.invite(MEETING, BY_LAW, false);
        clock.moveTo(MEETING);
        Held early = new Held(
                TODAY.minusDays(1),
                Present.of(TOGETHER),
                "She reads.",
                "She was there.",
                Safeguarding.NOTHING_NEW,
                null);

        refused("review.held.before.invitation", () -> meetings.held(sen, child.reference(), review, early));
    }

    @Test
    void from_year_nine_the_meeting_speaks_about_growing_up() {
        around.born(child, LocalDate.of(2012, 1, 1));
        begun.invite(MEETING, BY_LAW, false);
        clock.moveTo(MEETING);

        refused("review.adulthood.missing", () -> begun.hold(TOGETHER, " "));
        begun.hold(TOGETHER, "She wants to work with animals.");
        assertThat(stories.one(around.open(child), review).text(TextKind.ADULTHOOD))
                .contains("animals");
    }

    @Test
    void a_child_has_one_review_that_goes_on() {
        refused("review.open.already", () -> planning.begin(sen, child.reference(), TODAY));
        planning.first(child.reference());
        assertThat(stories.of(around.open(child))).hasSize(1);
        refused("review.plan.date.future", () -> {
            planning.closeAll(child.id());
            planning.begin(sen, child.reference(), TODAY.plusDays(1));
        });
    }

    @Test
    void the_review_of_another_child_is_not_found_and_others_do_not_decide() {
        Child other = around.child();
        assertThatThrownBy(() -> meetings.views(other.caseworker(), other.reference(), review, "Well.", null))
                .isInstanceOf(Refusal.NotFound.class);
        Reader nurse = around.worker(child, Role.COMMUNITY_NURSING);
        assertThatThrownBy(() -> planning.begin(nurse, child.reference(), TODAY))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void when_a_child_has_died_nothing_is_reviewed() {
        int version = around.open(child).version();
        death.record(sen, child.reference(), new DeathRecord(TODAY, child.reference(), true), version);

        assertThat(begun.told().state()).isEqualTo(ReviewState.STOPPED);
        assertThat(clocks.of(child.id())).noneMatch(ClockView::running);
        refused("child.has.died", () -> planning.begin(sen, child.reference(), TODAY));
        planning.first(child.reference());
        assertThat(stories.running(child.id())).isEmpty();
    }

    @Test
    void the_list_shows_what_is_due_to_those_who_may_see_the_child() {
        YearMonth month = YearMonth.from(begun.told().due().completeBy());
        var mine = due.list(sen, new ReviewsDue.Filter(month, false), 1, 25);
        assertThat(mine.items()).extracting(ReviewsDue.Line::reference).contains(child.reference());
        assertThat(due.list(sen, new ReviewsDue.Filter(month.plusMonths(1), false), 1, 25)
                        .items())
                .isEmpty();
        Reader stranger = around.worker(child, Role.SEN_CASEWORKER);
        assertThat(due.list(stranger, ReviewsDue.Filter.ALL, 1, 25).items()).isEmpty();
        assertThat(due.counts(stranger, ReviewsDue.Filter.ALL).all()).isZero();

        int untold = due.counts(sen, ReviewsDue.Filter.ALL).untold();
        planning.schoolTold(sen, child.reference(), review, TODAY);
        assertThat(due.counts(sen, ReviewsDue.Filter.ALL).untold()).isEqualTo(Math.max(0, untold - 1));
    }
}
