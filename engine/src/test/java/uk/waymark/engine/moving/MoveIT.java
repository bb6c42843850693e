package uk.waymark.engine.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.EngineTest.TODAY;
import static uk.waymark.engine.testing.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditVerifier;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.clock.BankHolidays;
import uk.waymark.engine.clock.ClockState;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.foundations.FoundationPages;
import uk.waymark.engine.moving.MoveStory.Follows;
import uk.waymark.engine.news.CaseClosing;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.review.PlanReviews;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.statute.StatutoryPeriod;

@EngineTest
class MoveIT {

    private static final LocalDate PLAN = TODAY.minusMonths(2);

    @Autowired
    AroundChild around;

    @Autowired
    RecordMove moves;

    @Autowired
    MoveStory story;

    @Autowired
    PassOn handOver;

    @Autowired
    TakeMoveBack mistake;

    @Autowired
    PlanReviews reviews;

    @Autowired
    FoundationPages pages;

    @Autowired
    ChildFiles files;

    @Autowired
    Clocks clocks;

    @Autowired
    BankHolidays holidays;

    @Autowired
    AuditVerifier trail;

    @Autowired
    MovableClock clock;

    private Child child;

    @BeforeEach
    void a_child() {
        child = around.child();
    }

    @Test
    void a_plan_is_sent_on_the_day_of_the_move_when_it_was_known_early_and_else_within_fifteen_working_days() {
        hasAPlan();
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

        record(to(Destination.ENGLAND, TODAY.minusWeeks(5), YesNo.YES));
        assertThat(running()).extracting(ClockView::dueOn).containsExactly(TODAY, TODAY);
        clocks.of(child.id()).forEach(one -> assertThat(clocks.replay(one.id())).isEqualTo(one));
    }

    @Test
    void outside_england_or_without_a_plan_nothing_is_transferred() {
        assertThat(story.ahead(around.open(child), to(Destination.ENGLAND, TODAY, YesNo.YES))
                        .planBy())
                .isNull();
        hasAPlan();
        record(to(Destination.ELSEWHERE, TODAY, YesNo.YES));
        assertThat(running()).isEmpty();
        assertThat(story.latest(around.open(child)).orElseThrow().stood()).isEqualTo(Stood.PLAN);
        assertThat(story.authority(around.open(child))).isEqualTo("Southshire");
    }

    @Test
    void everything_ends_with_the_standing_reason_and_the_record_stays_readable_and_whole() {
        clocks.start(child.id(), StatutoryPeriod.DECIDE_TO_ASSESS, "", TODAY.minusDays(5), null);
        assertThat(pages.openFlags(around.open(child))).isNotEmpty();
        around.told(CaseClosing.class);

        record(to(Destination.ENGLAND, TODAY, YesNo.NO));

        assertThat(file().status()).isEqualTo(ChildStatus.MOVED);
        assertThat(clocks.of(child.id())).extracting(ClockView::state).containsOnly(ClockState.CANCELLED);
        assertThat(pages.openFlags(around.open(child))).isEmpty();
        assertThat(around.told(CaseClosing.class))
                .containsExactly(new CaseClosing(child.reference(), CaseClosing.Why.MOVED));
        assertThat(trail.verify(child.id()).whole()).isTrue();
        refused("child.has.moved", () -> record(to(Destination.ENGLAND, TODAY, YesNo.NO)));
        refused("child.has.moved", () -> reviews.begin(child.caseworker(), child.reference(), PLAN));
    }

    @Test
    void what_cannot_be_is_refused_and_changes_nothing() {
        LocalDate born = file().birthDate();
        refused("move.date.future", () -> record(moved(TODAY.plusDays(1), TODAY, "Southshire")));
        refused("move.date.before.birth", () -> record(moved(born.minusDays(1), TODAY, "Southshire")));
        refused("move.known.future", () -> record(moved(TODAY, TODAY.plusDays(1), "Southshire")));
        refused("move.known.before.birth", () -> record(moved(TODAY, born.minusDays(1), "Southshire")));
        refused("move.authority.missing", () -> record(moved(TODAY, TODAY, " ")));
        MoveOrder order = to(Destination.ENGLAND, TODAY, YesNo.NO);
        refused("stale.page", () -> moves.record(child.caseworker(), child.reference(), order, version() + 1));
        Reader nurse = around.colleague(child, Role.COMMUNITY_NURSING);
        assertThatThrownBy(() -> moves.record(nurse, child.reference(), order, version()))
                .isInstanceOf(Refusal.NotAllowed.class);
        Reader stranger = around.worker(child, Role.SEN_CASEWORKER);
        assertThatThrownBy(() -> moves.record(stranger, child.reference(), order, version()))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(file().status()).isEqualTo(ChildStatus.ACTIVE);
    }

    @Test
    void what_is_handed_over_has_its_day_and_then_the_move_stands() {
        hasAPlan();
        record(to(Destination.ENGLAND, TODAY.minusDays(2), YesNo.YES));
        refused("date.future", () -> hands(PassOn.Part.PLAN, TODAY.plusDays(1)));
        refused("move.before.known", () -> hands(PassOn.Part.PLAN, TODAY.minusDays(3)));

        clock.moveTo(TODAY.plusMonths(2));
        hands(PassOn.Part.PLAN, TODAY.plusDays(3));
        hands(PassOn.Part.HEALTH_BOARD, TODAY.plusMonths(2));

        assertThat(of(StatutoryPeriod.TRANSFER_PLAN_TO_NEW_AREA).breached()).isFalse();
        assertThat(of(StatutoryPeriod.OLD_ICB_TELLS_NEW_ICB).breached()).isTrue();
        refused("move.told.already", () -> back("It was another child."));
        assertThat(file().status()).isEqualTo(ChildStatus.MOVED);
    }

    @Test
    void the_new_authority_has_three_months_from_the_day_on_which_the_plan_came_where_its_year_ends_before() {
        reviews.begin(child.caseworker(), child.reference(), TODAY.minusMonths(11));
        record(to(Destination.ENGLAND, TODAY.minusDays(2), YesNo.NO));
        LocalDate thought = Objects.requireNonNull(move().reviewBy());

        hands(PassOn.Part.PLAN, TODAY);

        assertThat(move().reviewBy()).isEqualTo(TODAY.plusMonths(3)).isBefore(thought);
    }

    @Test
    void a_year_that_ends_later_stays_the_new_authoritys_last_day() {
        hasAPlan();
        record(to(Destination.ENGLAND, TODAY.minusDays(2), YesNo.NO));

        hands(PassOn.Part.PLAN, TODAY);

        assertThat(move().reviewBy()).isEqualTo(PLAN.plusMonths(12));
    }

    @Test
    void a_mistake_is_taken_back_with_its_reason_and_the_laws_time_counts_on() {
        clocks.start(child.id(), StatutoryPeriod.DECIDE_TO_ASSESS, "", TODAY.minusWeeks(5), null);
        int flags = pages.openFlags(around.open(child)).size();
        refused("move.none", () -> back("There was none."));
        record(to(Destination.ENGLAND, TODAY, YesNo.NO));
        refused("move.reason.missing", () -> back(" "));

        clock.moveTo(TODAY.plusWeeks(2));
        back("It was another child.");

        assertThat(file().status()).isEqualTo(ChildStatus.ACTIVE);
        ClockView again = of(StatutoryPeriod.DECIDE_TO_ASSESS);
        assertThat(again.running()).isTrue();
        assertThat(again.startedOn()).isEqualTo(TODAY.minusWeeks(5));
        assertThat(again.breached()).as("its last day has passed meanwhile").isTrue();
        assertThat(clocks.replay(again.id())).isEqualTo(again);
        assertThat(pages.openFlags(around.open(child))).hasSize(flags);
        assertThat(trail.verify(child.id()).whole()).isTrue();
        refused("move.none", () -> back("Again."));
    }

    @Test
    void a_period_that_ended_for_another_reason_stays_ended() {
        clocks.start(child.id(), StatutoryPeriod.DECIDE_NO_PLAN, "", TODAY.minusWeeks(5), null);
        clocks.cancel(child.id(), StatutoryPeriod.DECIDE_NO_PLAN, "a plan is needed", null);
        record(to(Destination.ENGLAND, TODAY, YesNo.NO));
        back("It was another child.");
        assertThat(of(StatutoryPeriod.DECIDE_NO_PLAN).state()).isEqualTo(ClockState.CANCELLED);
    }

    private void hasAPlan() {
        reviews.begin(child.caseworker(), child.reference(), PLAN);
    }

    private void record(MoveOrder order) {
        moves.record(child.caseworker(), child.reference(), order, version());
    }

    private void hands(PassOn.Part part, LocalDate on) {
        handOver.done(child.caseworker(), around.open(child), part, on);
    }

    private void back(String why) {
        mistake.takeBack(child.caseworker(), child.reference(), why, version());
    }

    private static MoveOrder to(Destination where, LocalDate known, YesNo otherBoard) {
        return new MoveOrder(TODAY, known, where, "Southshire", otherBoard);
    }

    private static MoveOrder moved(LocalDate on, LocalDate known, String authority) {
        return new MoveOrder(on, known, Destination.ENGLAND, authority, YesNo.NO);
    }

    private MoveFacts move() {
        return story.latest(around.open(child)).orElseThrow();
    }

    private ChildFile file() {
        return files.findById(child.id()).orElseThrow();
    }

    private int version() {
        return Objects.requireNonNull(file().version());
    }

    private List<ClockView> running() {
        return clocks.of(child.id()).stream().filter(ClockView::running).toList();
    }

    private ClockView of(StatutoryPeriod kind) {
        return clocks.of(child.id()).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
