package uk.waymark.processes.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.testing.Refused.refused;
import static uk.waymark.processes.assessment.TestAssessment.TEXT;
import static uk.waymark.processes.assessment.TestAssessment.asked;
import static uk.waymark.processes.testing.FirstSteps.BEGIN;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.assessment.AdviceState;
import uk.waymark.engine.assessment.AdviserKind;
import uk.waymark.engine.assessment.Release;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.views.HowTold;
import uk.waymark.engine.views.Views;
import uk.waymark.processes.ProcessesTest;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.processes.tasks.SimpleSteps;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.processes.testing.Desk;
import uk.waymark.processes.testing.Northshire;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.statute.StatutoryPeriod;

/** Advice comes in, is checked, or is settled without an answer, until nothing is waited for. */
@ProcessesTest
class AdviceComesInIT {

    private static final Views VIEWS =
            new Views("I want to swim.", HowTold.PICTURES, "", HowTold.DOES_NOT_WISH, YesNo.NO, YesNo.NO);

    @Autowired
    private TestAssessment testing;

    @Autowired
    private Northshire area;

    @Autowired
    private BackgroundWork background;

    @Autowired
    private AnswerTheRequest answer;

    @Autowired
    private CheckTheAdvice check;

    @Autowired
    private TellViews views;

    @Autowired
    private ChangeAdvisers change;

    @Autowired
    private SimpleSteps simple;

    @Autowired
    private Clocks clocks;

    @Autowired
    private AccessPolicy policy;

    @Autowired
    private Desk desk;

    private TestAssessment.Agreed agreed;
    private Reader caseworker;
    private String child;

    @BeforeEach
    void the_family_knows_that_we_will_assess() {
        agreed = testing.agreed();
        caseworker = agreed.caseworker();
        child = agreed.child();
    }

    @AfterEach
    void everything_agrees() {
        desk.everythingAgrees();
    }

    @Test
    void when_every_answer_is_in_or_settled_the_advice_is_gathered() {
        agreed.everybodyIsAsked();
        agreed.gives(AdviserKind.EDUCATION);
        check.enough(caseworker, desk.order(caseworker, child, "check-advice"));
        assertThat(policy.allows(agreed.reader(AdviserKind.EDUCATION), child, DataClass.CORE, Act.READ))
                .as("after the request is settled")
                .isFalse();
        Reader social = agreed.reader(AdviserKind.SOCIAL_CARE);
        answer.notKnown(social, desk.order(social, child, "give-advice"), "");
        Reader hospital = agreed.reader(AdviserKind.MEDICAL);
        answer.decline(hospital, desk.order(hospital, child, "give-advice"), "She was discharged in 2019.");
        simple.done(caseworker, desk.order(caseworker, child, "go-on-without-advice"), "The GP writes instead.");
        change.withdraw(
                caseworker,
                child,
                agreed.line(AdviserKind.PSYCHOLOGY).id(),
                Release.MOVED_AWAY,
                "The child moves to another area.");
        assertThat(agreed.latest().running()).isTrue();

        views.tell(caseworker, desk.order(caseworker, child, "ask-for-views"), VIEWS);
        background.runDue();

        assertThat(agreed.latest().gatheredOn()).isEqualTo(BEGIN);
        assertThat(agreed.line(AdviserKind.SOCIAL_CARE).state()).isEqualTo(AdviceState.NOT_KNOWN);
        assertThat(clocks.of(desk.caseId(child)))
                .filteredOn(running -> running.kind() == StatutoryPeriod.GIVE_ADVICE)
                .hasSize(4)
                .noneMatch(running -> running.running());
    }

    @Test
    void advice_that_is_not_enough_comes_back_once_more_with_what_is_missing() {
        agreed.everybodyIsAsked();
        agreed.gives(AdviserKind.EDUCATION);
        check.askAgain(caseworker, desk.order(caseworker, child, "check-advice"), "How often?");

        Reader school = agreed.reader(AdviserKind.EDUCATION);
        assertThat(agreed.line(AdviserKind.EDUCATION).round()).isEqualTo(2);
        assertThat(desk.steps(school, child)).containsExactly("give-advice");
        agreed.gives(AdviserKind.EDUCATION);
        assertThat(agreed.line(AdviserKind.EDUCATION).state()).isEqualTo(AdviceState.GIVEN);
    }

    @Test
    void of_two_people_of_one_agency_the_first_answers_and_the_second_is_told() {
        agreed.everybodyIsAsked();
        Reader school = agreed.reader(AdviserKind.EDUCATION);
        StepOrder second = desk.order(school, child, "give-advice");
        agreed.gives(AdviserKind.EDUCATION);

        refused("task.done.already", () -> answer.give(school, second, TEXT, -1));
    }

    @Test
    void one_more_can_be_asked_while_the_others_write_and_all_are_waited_for() {
        agreed.everybodyIsAsked();
        agreed.advisers().keySet().forEach(kind -> {
            agreed.gives(kind);
            check.enough(caseworker, desk.order(caseworker, child, "check-advice"));
        });
        Reader hospice = area.worker(Role.HOSPICE);
        change.add(caseworker, child, asked(AdviserKind.OTHER, hospice));
        views.tell(caseworker, desk.order(caseworker, child, "ask-for-views"), VIEWS);
        background.runDue();
        assertThat(agreed.latest().running()).isTrue();

        answer.give(hospice, desk.order(hospice, child, "give-advice"), TEXT, -1);
        check.enough(caseworker, desk.order(caseworker, child, "check-advice"));
        background.runDue();

        assertThat(agreed.latest().running()).isFalse();
        UUID unknown = Ids.next();
        assertThatThrownBy(() -> change.withdraw(caseworker, child, unknown, Release.NOT_NEEDED, "gone"))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> change.add(caseworker, child, asked(AdviserKind.OTHER, hospice)))
                .isInstanceOf(Refusal.NotNow.class);
    }
}
