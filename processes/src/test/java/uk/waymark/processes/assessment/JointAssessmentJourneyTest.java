package uk.waymark.processes.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.waymark.processes.testing.CoverageFigure;
import uk.waymark.processes.testing.DiagramEngine;
import uk.waymark.processes.testing.Walk;

@ExtendWith(CoverageFigure.class)
@Deployment(resources = "processes/joint-assessment.bpmn")
class JointAssessmentJourneyTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = DiagramEngine.walkingAllOf("joint-assessment");

    /** Those who are asked, by made-up numbers; the first letter says who it is. */
    public static final class Asked {

        private final List<String> subjects;

        Asked(String... subjects) {
            this.subjects = List.of(subjects);
        }

        public List<String> of(DelegateExecution execution) {
            return subjects;
        }
    }

    /** Names the role of those who answer, as the product's bean does. */
    public static final class OneRole {

        public String role(DelegateExecution execution) {
            return "HOSPICE";
        }
    }

    private Walk walk;

    @BeforeEach
    void services() {
        walk = new Walk(engine()).passing("noteThatAdviceIsLate").passing("confirmAdviceIsThere");
        Mocks.register("adviserAsked", new OneRole());
        Mocks.register("askForAdvice", (JavaDelegate) execution -> {
            String subject = (String) execution.getVariable("subject");
            execution.setVariable("asked", subject.startsWith("f") ? "FAMILY" : "AGENCY");
        });
    }

    @AfterEach
    void only_answers_are_remembered() {
        Walk.remembersOnlyAnswers(engine());
    }

    private static ProcessEngine engine() {
        return ENGINE.getProcessEngine();
    }

    private Walk asking(String... subjects) {
        Mocks.register("peopleAsked", new Asked(subjects));
        return walk.start("joint-assessment", Map.of())
                .waitsAt("choose-advisers")
                .done("choose-advisers");
    }

    @Test
    void the_family_and_every_agency_are_asked_at_the_same_time() {
        asking("family", "school").waitsAt("ask-for-views", "give-advice");
    }

    @Test
    void when_everybody_has_answered_the_advice_is_gathered() {
        asking("family", "school")
                .done("give-advice", "advice", "GIVEN")
                .done("check-advice", "checked", "ENOUGH")
                .waitsAt("ask-for-views")
                .done("ask-for-views")
                .endedAt("advice-is-gathered");
    }

    @Test
    void advice_that_is_not_enough_is_asked_for_once_more() {
        asking("school")
                .done("give-advice", "advice", "GIVEN")
                .done("check-advice", "checked", "ASK_AGAIN")
                .waitsAt("give-advice")
                .done("give-advice", "advice", "GIVEN")
                .done("check-advice", "checked", "ENOUGH")
                .endedAt("advice-is-gathered");
    }

    @Test
    void a_body_that_does_not_know_the_child_has_answered() {
        asking("school").done("give-advice", "advice", "NOT_KNOWN").endedAt("advice-is-gathered");
    }

    @Test
    void what_is_no_longer_needed_is_waited_for_no_longer() {
        asking("school").done("give-advice", "advice", "WITHDRAWN").endedAt("advice-is-gathered");
    }

    @Test
    void where_advice_cannot_be_given_somebody_agrees_what_happens_instead() {
        asking("school")
                .done("give-advice", "advice", "DECLINED")
                .waitsAt("go-on-without-advice")
                .done("go-on-without-advice")
                .endedAt("advice-is-gathered");
    }

    @Test
    void they_are_reminded_before_their_last_day_and_rung_after_it() {
        asking("school")
                .timePasses("one-week-left")
                .waitsAt("give-advice", "remind-the-adviser")
                .done("remind-the-adviser")
                .timePasses("time-is-over")
                .waitsAt("give-advice", "ask-why-advice-is-late")
                .done("ask-why-advice-is-late")
                .waitsAt("give-advice");
    }

    @Test
    void nobody_is_rung_any_more_once_the_advice_is_here() {
        asking("school")
                .timePasses("one-week-left")
                .timePasses("time-is-over")
                .done("give-advice", "advice", "GIVEN")
                .waitsAt("check-advice");
    }

    @Test
    void those_who_are_asked_belong_to_the_role_that_can_answer() {
        Walk asked = asking("school");
        assertThat(engine().getTaskService()
                        .getIdentityLinksForTask(asked.task("give-advice").getId()))
                .extracting(link -> link.getGroupId())
                .containsExactly("HOSPICE");
    }
}
