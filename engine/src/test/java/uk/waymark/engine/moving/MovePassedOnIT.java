package uk.waymark.engine.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.EngineTest.TODAY;
import static uk.waymark.engine.moving.TestMoves.PLAN;
import static uk.waymark.engine.moving.TestMoves.to;
import static uk.waymark.engine.testing.Refused.refused;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.clock.ClockState;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.moving.TestMoves.Family;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.statute.StatutoryPeriod;

@EngineTest
class MovePassedOnIT {

    @Autowired
    TestMoves moving;

    @Autowired
    Clocks clocks;

    @Autowired
    MovableClock clock;

    private Family family;
    private Child child;

    @BeforeEach
    void a_child() {
        family = moving.begin();
        child = family.child();
    }

    @Test
    void what_is_handed_over_has_its_day_and_then_the_move_stands() {
        family.hasAPlan();
        family.record(to(Destination.ENGLAND, TODAY.minusDays(2), YesNo.YES));
        refused("date.future", () -> family.hands(PassOn.Part.PLAN, TODAY.plusDays(1)));
        refused("move.before.known", () -> family.hands(PassOn.Part.PLAN, TODAY.minusDays(3)));

        clock.moveTo(TODAY.plusMonths(2));
        family.hands(PassOn.Part.PLAN, TODAY.plusDays(3));
        family.hands(PassOn.Part.HEALTH_BOARD, TODAY.plusMonths(2));

        assertThat(family.of(StatutoryPeriod.TRANSFER_PLAN_TO_NEW_AREA).breached())
                .isFalse();
        assertThat(family.of(StatutoryPeriod.OLD_ICB_TELLS_NEW_ICB).breached()).isTrue();
        refused("move.told.already", () -> family.back("It was another child."));
        assertThat(family.file().status()).isEqualTo(ChildStatus.MOVED);
    }

    @Test
    void the_new_authority_has_three_months_from_the_day_on_which_the_plan_came_where_its_year_ends_before() {
        family.hasAPlanOf(TODAY.minusMonths(11));
        family.record(to(Destination.ENGLAND, TODAY.minusDays(2), YesNo.NO));
        LocalDate thought = Objects.requireNonNull(family.move().reviewBy());

        family.hands(PassOn.Part.PLAN, TODAY);

        assertThat(family.move().reviewBy()).isEqualTo(TODAY.plusMonths(3)).isBefore(thought);
    }

    @Test
    void a_year_that_ends_later_stays_the_new_authoritys_last_day() {
        family.hasAPlan();
        family.record(to(Destination.ENGLAND, TODAY.minusDays(2), YesNo.NO));

        family.hands(PassOn.Part.PLAN, TODAY);

        assertThat(family.move().reviewBy()).isEqualTo(PLAN.plusMonths(12));
    }

    @Test
    void a_mistake_is_taken_back_with_its_reason_and_the_laws_time_counts_on() {
        clocks.start(child.id(), StatutoryPeriod.DECIDE_TO_ASSESS, "", TODAY.minusWeeks(5), null);
        int flags = family.openFlags().size();
        refused("move.none", () -> family.back("There was none."));
        family.record(to(Destination.ENGLAND, TODAY, YesNo.NO));
        refused("move.reason.missing", () -> family.back(" "));

        clock.moveTo(TODAY.plusWeeks(2));
        family.back("It was another child.");

        assertThat(family.file().status()).isEqualTo(ChildStatus.ACTIVE);
        ClockView again = family.of(StatutoryPeriod.DECIDE_TO_ASSESS);
        assertThat(again.running()).isTrue();
        assertThat(again.startedOn()).isEqualTo(TODAY.minusWeeks(5));
        assertThat(again.breached()).as("its last day has passed meanwhile").isTrue();
        assertThat(clocks.replay(again.id())).isEqualTo(again);
        assertThat(family.openFlags()).hasSize(flags);
        assertThat(family.trailIsWhole()).isTrue();
        refused("move.none", () -> family.back("Again."));
    }

    @Test
    void a_period_that_ended_for_another_reason_stays_ended() {
        clocks.start(child.id(), StatutoryPeriod.DECIDE_NO_PLAN, "", TODAY.minusWeeks(5), null);
        clocks.cancel(child.id(), StatutoryPeriod.DECIDE_NO_PLAN, "a plan is needed", null);
        family.record(to(Destination.ENGLAND, TODAY, YesNo.NO));
        family.back("It was another child.");
        assertThat(family.of(StatutoryPeriod.DECIDE_NO_PLAN).state()).isEqualTo(ClockState.CANCELLED);
    }
}
