package uk.waymark.processes.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;
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
@Deployment(resources = "processes/ehc-plan.bpmn")
class EhcPlanJourneyTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = DiagramEngine.walkingAllOf("ehc-plan");

    /** Names the settings that were asked, as the product's bean does. */
    public static final class Asked {

        private final List<String> open;

        public Asked(List<String> open) {
            this.open = open;
        }

        public List<String> open(DelegateExecution execution) {
            return open;
        }
    }

    private Walk walk;

    @BeforeEach
    void services() {
        asked("0195-first", "0195-second");
        walk = new Walk(engine())
                .passing("askThePanel")
                .passing("goOnWithoutComments")
                .passing("goOnWithoutAnswers");
    }

    @AfterEach
    void only_answers_are_remembered() {
        Walk.remembersOnlyAnswers(engine());
    }

    private static void asked(String... settings) {
        Mocks.register("settingsToAnswer", new Asked(List.of(settings)));
    }

    private static ProcessEngine engine() {
        return ENGINE.getProcessEngine();
    }

    private Walk begun() {
        return walk.start("ehc-plan", Map.of());
    }

    private Walk drafted() {
        return begun().done("decide-plan-needed", "planNeeded", "NEEDED")
                .done("draft-the-plan")
                .done("agree-health-provision", "healthAnswer", "AGREED")
                .done("send-the-draft");
    }

    private void everySettingAnswers() {
        for (Task task : engine().getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("record-setting-answer")
                .list()) {
            engine().getTaskService().complete(task.getId());
        }
        walk.jobs();
    }

    @Test
    void a_plan_goes_from_the_advice_through_family_settings_and_panel_to_everybody() {
        drafted().done("comment-on-the-draft").done("answer-the-family", "panel", "NEEDED");
        assertThat(engine().getTaskService().createTaskQuery().list())
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly("record-setting-answer", "record-setting-answer");
        everySettingAnswers();
        walk.waitsAt()
                .message("panel-has-decided")
                .done("decide-to-issue", "issue", "ISSUE")
                .done("send-the-final-plan", "issue", "ISSUE")
                .endedAt("plan-is-final");
    }

    @Test
    void a_new_edition_after_a_new_assessment_begins_with_its_writing() {
        walk.startByMessage("new-edition-is-wanted", Map.of()).waitsAt("draft-the-plan");
    }

    @Test
    void no_plan_still_means_help_and_rights() {
        begun().done("decide-plan-needed", "planNeeded", "NOT_NEEDED")
                .waitsAt("write-help-without-plan")
                .done("write-help-without-plan")
                .done("tell-family-no-plan")
                .endedAt("helped-without-plan");
    }

    @Test
    void what_the_health_board_does_not_agree_goes_back_to_the_writer() {
        begun().done("decide-plan-needed", "planNeeded", "NEEDED")
                .done("draft-the-plan")
                .done("agree-health-provision", "healthAnswer", "CHANGES")
                .waitsAt("draft-the-plan");
    }

    @Test
    void silence_of_the_family_and_of_the_settings_stops_nothing() {
        drafted()
                .timePasses("time-to-comment-is-over")
                .done("answer-the-family", "panel", "NOT_NEEDED")
                .timePasses("time-for-settings-is-over")
                .waitsAt("decide-to-issue");
    }

    @Test
    void without_a_setting_to_ask_the_plan_goes_on_and_may_be_changed_before_it_is_sent() {
        asked();
        drafted()
                .done("comment-on-the-draft")
                .done("answer-the-family", "panel", "NOT_NEEDED")
                .done("decide-to-issue", "issue", "CHANGE_FIRST")
                .waitsAt("draft-the-plan");
    }

    @Test
    void what_changed_after_the_decision_goes_back_to_the_writer_instead_of_out() {
        asked();
        drafted()
                .done("comment-on-the-draft")
                .done("answer-the-family", "panel", "NOT_NEEDED")
                .done("decide-to-issue", "issue", "ISSUE")
                .done("send-the-final-plan", "issue", "CHANGE_FIRST")
                .waitsAt("draft-the-plan");
    }
}
