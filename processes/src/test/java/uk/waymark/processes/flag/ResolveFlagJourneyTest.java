package uk.waymark.processes.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.waymark.processes.testing.CoverageFigure;
import uk.waymark.processes.testing.DiagramEngine;
import uk.waymark.processes.testing.Walk;

@ExtendWith(CoverageFigure.class)
@Deployment(resources = "processes/resolve-flag.bpmn")
class ResolveFlagJourneyTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = DiagramEngine.walkingAllOf("resolve-flag");

    /** The team manager owns every flag here, and nobody in person. */
    public static final class ManagerOwns {

        public String role(DelegateExecution execution) {
            return "TEAM_MANAGER";
        }

        public @Nullable String assignee(DelegateExecution execution) {
            return null;
        }
    }

    private Walk walk;

    @BeforeEach
    void services() {
        walk = new Walk(engine());
        Mocks.register("flagOwner", new ManagerOwns());
    }

    @AfterEach
    void only_answers_are_remembered() {
        Walk.remembersOnlyAnswers(engine());
    }

    private static ProcessEngine engine() {
        return ENGINE.getProcessEngine();
    }

    private Walk raised(String... checks) {
        return walk.answering("checkFactsAgain", "recheck", checks)
                .start("resolve-flag", Map.of("subject", "0195-flag"));
    }

    @Test
    void the_flag_goes_when_the_facts_say_so() {
        raised("CLEARED").done("put-it-right", "outcome", "FIXED").endedAt("nothing-is-missing");
    }

    @Test
    void the_task_comes_back_when_it_is_still_missing() {
        raised("STILL").done("put-it-right", "outcome", "FIXED").waitsAt("put-it-right");
    }

    @Test
    void what_is_not_needed_now_is_looked_at_again_on_its_day() {
        raised("CLEARED")
                .done("put-it-right", "outcome", "NOT_NEEDED")
                .waitsAt()
                .timePasses("wait-until-needed")
                .endedAt("nothing-is-missing");
    }

    @Test
    void a_plan_for_the_gap_is_looked_at_again_on_its_day() {
        raised("STILL")
                .done("put-it-right", "outcome", "GAP_PLAN")
                .timePasses("wait-for-the-plan")
                .waitsAt("put-it-right");
    }

    @Test
    void the_send_lead_helps_when_it_is_late_and_the_task_stays() {
        raised().timePasses("not-right-in-time")
                .waitsAt("put-it-right", "help-to-put-it-right")
                .done("help-to-put-it-right")
                .waitsAt("put-it-right");
    }

    @Test
    void facts_that_change_elsewhere_end_the_task() {
        raised().message("flag-cleared").endedAt("cleared-by-facts");
    }

    @Test
    void the_owner_of_the_flag_is_asked() {
        raised();
        assertThat(engine().getTaskService()
                        .createTaskQuery()
                        .taskCandidateGroup("TEAM_MANAGER")
                        .count())
                .isEqualTo(1);
    }
}
