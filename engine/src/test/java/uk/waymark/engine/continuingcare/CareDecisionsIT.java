package uk.waymark.engine.continuingcare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.EngineTest.TODAY;
import static uk.waymark.engine.testing.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.clock.ClockState;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.continuingcare.DecideCare.Standing;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.AtOnce;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.rules.continuingcare.CareDomain;
import uk.waymark.rules.continuingcare.NeedLevel;
import uk.waymark.rules.palliative.PalliativeFacts;
import uk.waymark.rules.statute.StatutoryPeriod;

/** From levels that point to continuing care to the decision, the first review and each next one. */
@EngineTest
class CareDecisionsIT {

    @Autowired
    AroundChild around;

    @Autowired
    ContinuingCare care;

    @Autowired
    DecideCare decide;

    @Autowired
    Clocks clocks;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    AtOnce together;

    private Child child;

    @BeforeEach
    void a_child() {
        child = around.child();
    }

    @Test
    void six_weeks_count_from_the_levels_that_point_to_need_once() {
        levels(NeedLevel.LOW, -1);
        assertThat(standing().deciding()).isNull();

        levels(NeedLevel.SEVERE, 0);
        clock.moveTo(TODAY.plusDays(3));
        levels(NeedLevel.SEVERE, 1);

        assertThat(all(StatutoryPeriod.DECIDE_CONTINUING_CARE))
                .singleElement()
                .satisfies(one -> assertThat(one.dueOn()).isEqualTo(TODAY.plusWeeks(6)));
        levels(NeedLevel.LOW, 2);
        assertThat(standing().deciding())
                .as("levels never take back that somebody decides")
                .isNotNull();
    }

    @Test
    void in_the_last_days_of_life_no_weeks_are_counted_and_a_decision_is_written_down_all_the_same() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status ->
                        jdbc.update("update child_file set phase = 'END_OF_LIFE' where id = ?", Ids.bytes(child.id())));
        levels(NeedLevel.SEVERE, -1);
        assertThat(standing().deciding()).isNull();

        decides(CareOutcome.AGREED, TODAY, 0);
        assertThat(standing().decisions()).hasSize(1);
    }

    @Test
    void a_yes_is_looked_at_again_after_three_months_and_then_each_year() {
        levels(NeedLevel.SEVERE, -1);
        clock.moveTo(TODAY.plusWeeks(5));
        LocalDate decided = TODAY.plusWeeks(5);
        decides(CareOutcome.AGREED, decided, 0);

        assertThat(all(StatutoryPeriod.DECIDE_CONTINUING_CARE).get(0).state()).isEqualTo(ClockState.SATISFIED);
        assertThat(review().kind()).isEqualTo(StatutoryPeriod.FIRST_CONTINUING_CARE_REVIEW);
        assertThat(review().dueOn()).isEqualTo(decided.plusMonths(3));
        levels(NeedLevel.SEVERE, 0);
        assertThat(standing().deciding())
                .as("agreed care is not asked for again")
                .isNull();

        LocalDate looked = decided.plusMonths(3);
        clock.moveTo(looked);
        decides(CareOutcome.AGREED, looked, 1);
        assertThat(review().kind()).isEqualTo(StatutoryPeriod.CONTINUING_CARE_REVIEW);
        assertThat(review().dueOn()).isEqualTo(looked.plusMonths(12));

        clock.moveTo(looked.plusMonths(13));
        decides(CareOutcome.NOT_AGREED, looked.plusMonths(13), 2);
        assertThat(standing().review()).isNull();
        assertThat(all(StatutoryPeriod.CONTINUING_CARE_REVIEW).get(0).breached())
                .as("a year and a month is late")
                .isTrue();
        assertThat(standing().decisions())
                .extracting(DecidedCare::outcome)
                .containsExactly(CareOutcome.NOT_AGREED, CareOutcome.AGREED, CareOutcome.AGREED);
        clocks.of(child.id()).forEach(one -> assertThat(clocks.replay(one.id())).isEqualTo(one));
    }

    @Test
    void after_a_no_new_levels_ask_anew() {
        levels(NeedLevel.SEVERE, -1);
        decides(CareOutcome.NOT_AGREED, TODAY, 0);
        assertThat(standing().review()).isNull();

        clock.moveTo(TODAY.plusMonths(2));
        levels(NeedLevel.SEVERE, 0);
        assertThat(all(StatutoryPeriod.DECIDE_CONTINUING_CARE)).hasSize(2);
    }

    @Test
    void a_decision_needs_its_words_its_day_and_the_page_as_it_is() {
        clock.moveTo(TODAY.plusDays(10));
        levels(NeedLevel.SEVERE, -1);
        LocalDate now = TODAY.plusDays(10);
        refused("care.decision.reasons.missing", () -> record(CareOutcome.AGREED, now, " ", "The panel", 0));
        refused("care.decision.decider.missing", () -> record(CareOutcome.AGREED, now, "It is needed.", " ", 0));
        refused("date.future", () -> decides(CareOutcome.AGREED, now.plusDays(1), 0));
        refused("care.decision.before.asked", () -> decides(CareOutcome.AGREED, now.minusDays(1), 0));
        decides(CareOutcome.AGREED, now, 0);
        refused("stale.page", () -> decides(CareOutcome.AGREED, now, 0));
        refused("care.decision.before.last", () -> decides(CareOutcome.AGREED, now.minusDays(1), 1));
        assertThat(standing().decisions()).singleElement().satisfies(last -> {
            assertThat(last.reasons()).isEqualTo("It is needed.");
            assertThat(last.decider()).isEqualTo("The panel");
        });
    }

    @Test
    void two_who_write_the_same_decision_down_at_once_write_it_once() {
        levels(NeedLevel.SEVERE, -1);

        assertThat(together.second(
                        () -> decides(CareOutcome.AGREED, TODAY, 0), () -> decides(CareOutcome.AGREED, TODAY, 0)))
                .isInstanceOf(Refusal.NotNow.class)
                .hasMessage("stale.page");

        assertThat(standing().decisions()).hasSize(1);
        assertThat(all(StatutoryPeriod.FIRST_CONTINUING_CARE_REVIEW)).hasSize(1);
    }

    @Test
    void only_those_who_write_health_write_it_down() {
        DecidedCare yes = new DecidedCare(CareOutcome.AGREED, TODAY, "It is needed.", "The panel");
        assertThatThrownBy(() -> decide.record(around.colleague(child, Role.SOCIAL_WORKER), child.reference(), yes, 0))
                .isInstanceOf(Refusal.NotAllowed.class);
        assertThatThrownBy(() ->
                        decide.record(around.worker(child, Role.CONTINUING_CARE_ASSESSOR), child.reference(), yes, 0))
                .isInstanceOf(Refusal.NotFound.class);
    }

    private void levels(NeedLevel seizures, int version) {
        NeedsSheet sheet = new NeedsSheet(Map.of(CareDomain.SEIZURES, seizures), PalliativeFacts.unknown(), version);
        care.record(child.caseworker(), child.reference(), sheet);
    }

    private void decides(CareOutcome outcome, LocalDate on, int version) {
        record(outcome, on, "It is needed.", "The panel", version);
    }

    private void record(CareOutcome outcome, LocalDate on, String why, String who, int version) {
        decide.record(child.caseworker(), child.reference(), new DecidedCare(outcome, on, why, who), version);
    }

    private Standing standing() {
        return decide.of(around.open(child));
    }

    private ClockView review() {
        ClockView review = standing().review();
        assertThat(review).isNotNull();
        return Objects.requireNonNull(review);
    }

    private List<ClockView> all(StatutoryPeriod kind) {
        return clocks.of(child.id()).stream().filter(one -> one.kind() == kind).toList();
    }
}
