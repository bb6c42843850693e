package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.testing.Refused.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.FrontDoor;
import uk.waymark.deployment.stories.world.HowFar;
import uk.waymark.deployment.stories.world.HowFar.Where;
import uk.waymark.deployment.stories.world.MovesAway;
import uk.waymark.deployment.stories.world.People;
import uk.waymark.deployment.stories.world.StillOpen;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.deployment.stories.world.TimePasses;
import uk.waymark.deployment.stories.world.Town;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.moving.Destination;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.reassessment.AskToReassess;
import uk.waymark.engine.reassessment.RightToAsk;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.statute.StatutoryPeriod;

/** A move was recorded for the wrong family: what ended begins anew, and the law's time counts as if nothing had been. */
@StoryTest
class MoveTakenBackStoryIT {

    @Autowired
    private Town town;

    @Autowired
    private FrontDoor front;

    @Autowired
    private HowFar far;

    @Autowired
    private MovesAway moving;

    @Autowired
    private StillOpen open;

    @Autowired
    private AskToReassess again;

    @Autowired
    private BackgroundWork background;

    @Autowired
    private Clocks clocks;

    @Autowired
    private TimePasses time;

    @Autowired
    private Today today;

    private Child child;
    private Reader dana;

    @BeforeEach
    void somebody_asks_for_a_small_child() {
        People people = town.people();
        dana = people.as(Role.SEN_CASEWORKER);
        child = front.asksForOneAged(people, 3);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "NOBODY_FOUND_YET",
                "ADVICE_IS_ASKED",
                "ADVICE_IS_THERE",
                "FAMILY_READS_THE_DRAFT",
                "PLAN_IS_FINAL",
                "REVIEW_IS_PREPARED"
            })
    void what_ended_begins_anew_with_the_laws_old_days(Where where) {
        far.reaches(child, where);
        LocalDate planDue = planDue();
        moving.moves(child, Destination.ENGLAND, YesNo.YES);
        time.until(today.date().plusDays(2));

        moving.takenBack(child);

        assertThat(moving.status(child)).isEqualTo("ACTIVE");
        assertThat(planDue()).isEqualTo(planDue);
        assertThat(open.processes(child))
                .contains(
                        switch (where) {
                            case NOBODY_FOUND_YET, ADVICE_IS_ASKED -> "joint-assessment";
                            case ADVICE_IS_THERE, FAMILY_READS_THE_DRAFT -> "ehc-plan";
                            default -> "annual-review";
                        })
                .doesNotContain("moved-away");
        time.until(today.date().plusWeeks(2));
    }

    @Test
    void a_child_who_was_only_asked_for_is_decided_about_after_all() {
        moving.moves(child, Destination.ELSEWHERE, YesNo.NOT_KNOWN);
        assertThat(open.steps(child)).containsExactly("pass-on-what-is-known");

        moving.takenBack(child);

        assertThat(moving.status(child)).isEqualTo("REFERRED");
        assertThat(open.processes(child)).contains("referral");
        assertThat(moving.running(child)).contains(StatutoryPeriod.DECIDE_TO_ASSESS, StatutoryPeriod.FINAL_PLAN);
        refused("move.none", () -> moving.takenBack(child));
    }

    @Test
    void a_new_assessment_beside_a_plan_has_to_be_asked_for_again() {
        far.reaches(child, Where.PLAN_IS_FINAL);
        asks();
        assertThat(open.steps(child)).contains("decide-to-reassess");

        moving.moves(child, Destination.ENGLAND, YesNo.NO);
        assertThat(open.steps(child)).as("the plan in force is what goes").containsExactly("hand-over-plan");
        assertThat(moving.running(child)).containsExactly(StatutoryPeriod.TRANSFER_PLAN_TO_NEW_AREA);
        refused("child.has.moved", this::asks);

        moving.takenBack(child);
        assertThat(open.processes(child)).contains("annual-review").doesNotContain("reassessment");
        asks();
        assertThat(open.steps(child)).contains("decide-to-reassess");
    }

    private void asks() {
        again.ask(
                dana,
                child.reference(),
                new AskToReassess.Request(RightToAsk.SETTING, today.date(), "Much has changed."));
        background.runDue();
    }

    private LocalDate planDue() {
        return clocks.due(child.id(), StatutoryPeriod.FINAL_PLAN).orElse(LocalDate.MIN);
    }
}
