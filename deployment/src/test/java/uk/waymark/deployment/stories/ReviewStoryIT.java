package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.deployment.stories.world.Care;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.Desk;
import uk.waymark.deployment.stories.world.FrontDoor;
import uk.waymark.deployment.stories.world.FrontDoor.Answers;
import uk.waymark.deployment.stories.world.People;
import uk.waymark.deployment.stories.world.Reviewing;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.deployment.stories.world.Tasks;
import uk.waymark.deployment.stories.world.Town;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.bereavement.DeathRecord;
import uk.waymark.engine.bereavement.RecordDeath;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.meeting.Guest;
import uk.waymark.engine.meeting.MeetingState;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.review.Appeal;
import uk.waymark.engine.review.PlanReviews;
import uk.waymark.engine.review.ReviewDecision;
import uk.waymark.engine.review.ReviewFacts;
import uk.waymark.engine.review.ReviewState;
import uk.waymark.engine.review.ReviewStory;
import uk.waymark.rules.statute.StatutoryPeriod;

/** A child has a plan, and a year passes. */
@StoryTest
class ReviewStoryIT {

    private static final LocalDate BEGINS = LocalDate.of(2026, 12, 8);
    private static final LocalDate MEETING = LocalDate.of(2027, 1, 12);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 2);

    @Autowired
    private Town town;

    @Autowired
    private FrontDoor front;

    @Autowired
    private Desk desk;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Care care;

    @Autowired
    private ReviewStory reviews;

    @Autowired
    private PlanReviews planning;

    @Autowired
    private RecordDeath death;

    @Autowired
    private Clocks clocks;

    @Autowired
    private JdbcTemplate jdbc;

    private Child child;
    private Reader dana;

    @BeforeEach
    void a_child_came_with_a_plan() {
        People people = town.people();
        child = front.asks(people, Answers.MET);
        dana = child.as(Role.SEN_CASEWORKER);
        desk.agreesToAssess(child);
        reviewing.cameWithPlan(child);
    }

    @Test
    void a_year_later_the_plan_is_changed_in_time_and_the_next_review_is_planned() {
        reviewing.becomes(BEGINS.minusDays(1));
        assertThat(tasks.steps(dana, child)).doesNotContain("plan-the-review-meeting");
        reviewing.becomes(BEGINS);
        assertThat(tasks.steps(dana, child)).contains("plan-the-review-meeting");

        reviewing.prepares(child, MEETING);
        reviewing.becomes(MEETING);
        reviewing.meets(child);
        assertThat(reviewing.meeting(child).state()).isEqualTo(MeetingState.HELD);
        assertThat(reviewing.meeting(child).invited()).as("by name").anyMatch(who -> who.guest() == Guest.TEAM);
        reviewing.becomes(MEETING.plusWeeks(4));
        reviewing.decides(child, ReviewDecision.AMEND);
        reviewing.becomes(MEETING.plusWeeks(6));
        reviewing.changes(child);

        assertThat(past()).extracting(ReviewFacts::state).containsExactly(ReviewState.AMENDED);
        assertThat(reviewClocks()).allMatch(clock -> clock.running() || !clock.breached());
        ReviewFacts next = reviews.running(child.id()).orElseThrow();
        assertThat(next.due().countedFrom()).isEqualTo(MEETING.plusWeeks(4));
        assertThat(next.due().transferOn()).as("the move after school").isEqualTo(LocalDate.of(2028, 3, 31));
        reviewing.becomes(next.due().beginsOn());
        assertThat(tasks.steps(dana, child)).contains("plan-the-review-meeting");
    }

    @Test
    void a_review_that_is_late_says_so_and_somebody_finds_out_why() {
        reviewing.becomes(LAST_DAY);
        assertThat(tasks.steps(child.as(Role.SEND_LEAD), child)).doesNotContain("tell-family-why-review-is-late");
        reviewing.becomes(LAST_DAY.plusDays(1));

        assertThat(tasks.steps(child.as(Role.SEND_LEAD), child)).contains("tell-family-why-review-is-late");
        assertThat(clock(StatutoryPeriod.ANNUAL_REVIEW).breached()).isTrue();

        LocalDate late = LAST_DAY.plusWeeks(3);
        reviewing.prepares(child, late);
        reviewing.becomes(late);
        reviewing.meets(child);
        reviewing.decides(child, ReviewDecision.AMEND);
        reviewing.becomes(late.plusDays(15));
        assertThat(tasks.steps(dana, child)).as("no answer in time").contains("send-the-changed-plan");
        reviewing.becomes(late.plusWeeks(8).plusDays(1));
        reviewing.sends(child);
        assertThat(clock(StatutoryPeriod.AMENDED_PLAN).breached()).isTrue();
        assertThat(clock(StatutoryPeriod.FAMILY_VIEWS_ON_AMENDMENTS).breached()).isFalse();
        assertThat(clock(StatutoryPeriod.ANNUAL_REVIEW).closedOn()).isEqualTo(late);
    }

    @Test
    void a_plan_ends_only_after_the_time_for_an_appeal_and_is_then_not_reviewed() {
        reviewing.becomes(BEGINS);
        reviewing.prepares(child, MEETING);
        reviewing.becomes(MEETING);
        reviewing.meets(child);
        reviewing.decides(child, ReviewDecision.CEASE);

        reviewing.becomes(MEETING.plusMonths(2));
        assertThat(tasks.steps(dana, child)).doesNotContain("check-for-an-appeal");
        assertThat(reviews.running(child.id()).orElseThrow().state()).isEqualTo(ReviewState.CEASING);
        reviewing.becomes(MEETING.plusMonths(2).plusDays(1));
        reviewing.checksForAppeal(child, Appeal.PENDING);
        assertThat(tasks.steps(dana, child)).doesNotContain("check-for-an-appeal");
        reviewing.becomes(MEETING.plusMonths(4));
        reviewing.checksForAppeal(child, Appeal.NONE);

        assertThat(past()).extracting(ReviewFacts::state).containsExactly(ReviewState.CEASED);
        assertThat(reviews.running(child.id())).isEmpty();
        assertThat(reviewClocks()).noneMatch(ClockView::running);
        assertThatThrownBy(() -> planning.begin(dana, child.reference(), Town.BEGIN))
                .isInstanceOfSatisfying(
                        Refusal.NotNow.class, no -> assertThat(no.messageKey()).isEqualTo("review.plan.ceased"));
    }

    @Test
    void when_the_child_dies_nothing_of_the_review_goes_on() {
        reviewing.becomes(BEGINS);
        reviewing.prepares(child, MEETING);

        death.record(
                dana,
                child.reference(),
                new DeathRecord(BEGINS, child.reference(), true),
                care.open(dana, child).version());

        assertThat(past()).extracting(ReviewFacts::state).containsExactly(ReviewState.STOPPED);
        assertThat(reviewing.meeting(child).state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(tasks.steps(dana, child)).doesNotContain("hold-the-review-meeting");
        reviewing.becomes(LAST_DAY.plusYears(1));
        assertThat(reviews.running(child.id())).isEmpty();
        assertThat(jdbc.queryForList(
                        "select distinct process from journey_step where ended_at is null and case_id = ?",
                        String.class,
                        Ids.bytes(child.id())))
                .containsExactly("bereavement");
    }

    private List<ReviewFacts> past() {
        return reviews.of(care.open(dana, child)).stream()
                .map(ReviewStory.Told::facts)
                .filter(review -> !review.state().open())
                .toList();
    }

    private List<ClockView> reviewClocks() {
        List<String> all = reviews.of(care.open(dana, child)).stream()
                .map(told -> told.facts().id().toString())
                .toList();
        return clocks.of(child.id()).stream()
                .filter(clock -> all.stream().anyMatch(review -> clock.subject().startsWith(review)))
                .toList();
    }

    private ClockView clock(StatutoryPeriod kind) {
        return clocks.of(child.id()).stream()
                .filter(clock -> clock.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
