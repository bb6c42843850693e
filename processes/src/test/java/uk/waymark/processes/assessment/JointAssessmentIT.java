package uk.waymark.processes.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.testing.Refused.refused;
import static uk.waymark.processes.assessment.TestAssessment.TEXT;
import static uk.waymark.processes.assessment.TestAssessment.asked;
import static uk.waymark.processes.testing.FirstSteps.BEGIN;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.assessment.AdviserKind;
import uk.waymark.engine.assessment.RequestLine;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.processes.ProcessesTest;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.processes.tasks.SimpleSteps;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.processes.testing.Desk;
import uk.waymark.processes.testing.Northshire;
import uk.waymark.rules.statute.StatutoryPeriod;

/** Everybody who knows the child is asked at the same time, each with their own last day. */
@ProcessesTest
class JointAssessmentIT {

    @Autowired
    private TestAssessment testing;

    @Autowired
    private Northshire area;

    @Autowired
    private BackgroundWork background;

    @Autowired
    private ChooseWhomToAsk choose;

    @Autowired
    private AnswerTheRequest answer;

    @Autowired
    private ChangeAdvisers change;

    @Autowired
    private SimpleSteps simple;

    @Autowired
    private Clocks clocks;

    @Autowired
    private AccessPolicy policy;

    @Autowired
    private MovableClock clock;

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
    void each_body_is_asked_with_its_own_clock_and_sees_only_its_own_request() {
        agreed.everybodyIsAsked();

        for (AdviserKind kind : agreed.advisers().keySet()) {
            assertThat(desk.steps(agreed.reader(kind), child)).containsExactly("give-advice");
            assertThat(desk.card(agreed.reader(kind), child, "give-advice").dueOn())
                    .isEqualTo(BEGIN.plusWeeks(6));
        }
        Reader psychologist = agreed.reader(AdviserKind.PSYCHOLOGY);
        assertThat(policy.allows(psychologist, child, DataClass.CORE, Act.READ)).isTrue();
        assertThat(policy.allows(psychologist, child, DataClass.HEALTH, Act.READ))
                .isFalse();
        assertThat(policy.allows(psychologist, child, DataClass.EDUCATION, Act.READ))
                .isFalse();
        assertThat(policy.allows(area.worker(Role.EDUCATIONAL_PSYCHOLOGIST), child, DataClass.CORE, Act.READ))
                .isFalse();
    }

    @Test
    void two_bodies_of_one_kind_do_not_see_each_others_request() {
        Reader other = area.worker(Role.HOSPITAL);
        agreed.everybodyIsAsked();
        change.add(caseworker, child, asked(AdviserKind.OTHER, other));

        assertThat(desk.steps(other, child)).containsExactly("give-advice");
        StepOrder theirs = desk.order(other, child, "give-advice");
        assertThatThrownBy(() -> answer.give(agreed.reader(AdviserKind.MEDICAL), theirs, TEXT, -1))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void the_law_names_whom_to_ask_and_nobody_may_be_left_out() {
        StepOrder order = desk.order(caseworker, child, "choose-advisers");

        refused(
                "advisers.missing",
                () -> choose.choose(caseworker, order, List.of(agreed.asked(AdviserKind.EDUCATION)), null));
        assertThat(desk.steps(caseworker, child)).contains("choose-advisers");
    }

    @Test
    void a_week_before_the_last_day_they_are_reminded_and_after_it_they_are_rung() {
        agreed.everybodyIsAsked();
        clock.moveTo(BEGIN.plusWeeks(5));
        background.runDue();
        assertThat(desk.steps(caseworker, child)).contains("remind-the-adviser");
        simple.done(caseworker, desk.order(caseworker, child, "remind-the-adviser"), "They write on Monday.");
        assertThat(agreed.latest().requests())
                .extracting(RequestLine::reminders)
                .contains(1);

        clock.moveTo(BEGIN.plusWeeks(6).plusDays(1));
        background.runDue();

        assertThat(desk.steps(caseworker, child)).contains("ask-why-advice-is-late");
        assertThat(clocks.of(desk.caseId(child)))
                .filteredOn(running -> running.kind() == StatutoryPeriod.GIVE_ADVICE)
                .allMatch(running -> running.breached());
    }

    @Test
    void a_corrected_day_of_receipt_moves_the_last_day_of_that_body_alone() {
        agreed.everybodyIsAsked();
        RequestLine school = agreed.line(AdviserKind.EDUCATION);

        clocks.correctStart(
                desk.caseId(child),
                StatutoryPeriod.GIVE_ADVICE,
                school.id().toString(),
                BEGIN.minusDays(3),
                "the post came earlier",
                null);

        assertThat(desk.card(agreed.reader(AdviserKind.EDUCATION), child, "give-advice")
                        .dueOn())
                .isEqualTo(BEGIN.minusDays(3).plusWeeks(6));
        assertThat(desk.card(agreed.reader(AdviserKind.MEDICAL), child, "give-advice")
                        .dueOn())
                .isEqualTo(BEGIN.plusWeeks(6));
    }
}
