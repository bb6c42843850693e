package uk.waymark.engine.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.EngineTest.TODAY;
import static uk.waymark.engine.moving.TestMoves.PLAN;
import static uk.waymark.engine.moving.TestMoves.moved;
import static uk.waymark.engine.moving.TestMoves.to;
import static uk.waymark.engine.testing.Refused.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.clock.BankHolidays;
import uk.waymark.engine.clock.ClockState;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.moving.MoveStory.Follows;
import uk.waymark.engine.moving.TestMoves.Family;
import uk.waymark.engine.news.CaseClosing;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.review.PlanReviews;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.statute.StatutoryPeriod;

@EngineTest
class MoveIT {

    @Autowired
    TestMoves moving;

    @Autowired
    AroundChild around;

    @Autowired
    RecordMove moves;

    @Autowired
    MoveStory story;

    @Autowired
    PlanReviews reviews;

    @Autowired
    Clocks clocks;

    @Autowired
    BankHolidays holidays;

    private Family family;
    private Child child;

    @BeforeEach
    void a_child() {
        family = moving.begin();
        child = family.child();
    }

    @Test
    void a_plan_is_sent_on_the_day_of_the_move_when_it_was_known_early_and_else_within_fifteen_working_days() {
        family.hasAPlan();
        Follows early = story.ahead(around.open(child), to(Destination.ENGLAND, TODAY.minusWeeks(5), YesNo.YES));
        assertThat(early.planBy()).isEqualTo(TODAY);

        LocalDate known = TODAY.minusDays(4);
        LocalDate fifteen = holidays.workingDays().plus(known, 14);
        Follows late = story.ahead(around.open(child), to(Destination.ENGLAND, known, YesNo.NO));
        assertThat(late.planBy())
                .as("beginning with the day on which it was known")
                .isEqualTo(fifteen);
        assertThat(late.boardBy()).isNull();
        assertThat(late.tellsBy()).isEqualTo(fifteen.plusWeeks(6));
        assertThat(late.reviewsBy()).as("the year is later than three months").isEqualTo(PLAN.plusMonths(12));

        family.record(to(Destination.ENGLAND, TODAY.minusWeeks(5), YesNo.YES));
        assertThat(family.running()).extracting(ClockView::dueOn).containsExactly(TODAY, TODAY);
        clocks.of(child.id()).forEach(one -> assertThat(clocks.replay(one.id())).isEqualTo(one));
    }

    @Test
    void outside_england_or_without_a_plan_nothing_is_transferred() {
        assertThat(story.ahead(around.open(child), to(Destination.ENGLAND, TODAY, YesNo.YES))
                        .planBy())
                .isNull();
        family.hasAPlan();
        family.record(to(Destination.ELSEWHERE, TODAY, YesNo.YES));
        assertThat(family.running()).isEmpty();
        assertThat(story.latest(around.open(child)).orElseThrow().stood()).isEqualTo(Stood.PLAN);
        assertThat(story.authority(around.open(child))).isEqualTo("Southshire");
    }

    @Test
    void everything_ends_with_the_standing_reason_and_the_record_stays_readable_and_whole() {
        clocks.start(child.id(), StatutoryPeriod.DECIDE_TO_ASSESS, "", TODAY.minusDays(5), null);
        assertThat(family.openFlags()).isNotEmpty();
        around.told(CaseClosing.class);

        family.record(to(Destination.ENGLAND, TODAY, YesNo.NO));

        assertThat(family.file().status()).isEqualTo(ChildStatus.MOVED);
        assertThat(clocks.of(child.id())).extracting(ClockView::state).containsOnly(ClockState.CANCELLED);
        assertThat(family.openFlags()).isEmpty();
        assertThat(around.told(CaseClosing.class))
                .containsExactly(new CaseClosing(child.reference(), CaseClosing.Why.MOVED));
        assertThat(family.trailIsWhole()).isTrue();
        refused("child.has.moved", () -> family.record(to(Destination.ENGLAND, TODAY, YesNo.NO)));
        refused("child.has.moved", () -> reviews.begin(child.caseworker(), child.reference(), PLAN));
    }

    @Test
    void what_cannot_be_is_refused_and_changes_nothing() {
        LocalDate born = family.file().birthDate();
        refused("move.date.future", () -> family.record(moved(TODAY.plusDays(1), TODAY, "Southshire")));
        refused("move.date.before.birth", () -> family.record(moved(born.minusDays(1), TODAY, "Southshire")));
        refused("move.known.future", () -> family.record(moved(TODAY, TODAY.plusDays(1), "Southshire")));
        refused("move.known.before.birth", () -> family.record(moved(TODAY, born.minusDays(1), "Southshire")));
        refused("move.authority.missing", () -> family.record(moved(TODAY, TODAY, " ")));
        MoveOrder order = to(Destination.ENGLAND, TODAY, YesNo.NO);
        refused("stale.page", () -> moves.record(child.caseworker(), child.reference(), order, family.version() + 1));
        Reader nurse = around.colleague(child, Role.COMMUNITY_NURSING);
        assertThatThrownBy(() -> moves.record(nurse, child.reference(), order, family.version()))
                .isInstanceOf(Refusal.NotAllowed.class);
        Reader stranger = around.worker(child, Role.SEN_CASEWORKER);
        assertThatThrownBy(() -> moves.record(stranger, child.reference(), order, family.version()))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(family.file().status()).isEqualTo(ChildStatus.ACTIVE);
    }
}
