package uk.waymark.processes.moving;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.Deployment;
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
@Deployment(resources = "processes/moved-away.bpmn")
class MovedAwayJourneyTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = DiagramEngine.walkingAllOf("moved-away");

    private Walk walk;

    @BeforeEach
    void services() {
        walk = new Walk(engine());
    }

    @AfterEach
    void only_answers_are_remembered() {
        Walk.remembersOnlyAnswers(engine());
    }

    private static ProcessEngine engine() {
        return ENGINE.getProcessEngine();
    }

    private Walk moved(String handedOver, String otherBoard) {
        return walk.start("moved-away", Map.of("handedOver", handedOver, "otherBoard", otherBoard));
    }

    @Test
    void a_plan_goes_to_the_new_authority_and_the_new_health_board_is_told() {
        moved("PLAN", "YES").waitsAt("hand-over-plan", "tell-new-health-board");
        walk.done("tell-new-health-board").waitsAt("hand-over-plan");
        walk.done("hand-over-plan").endedAt("other-area-has-the-plan");
    }

    @Test
    void where_the_same_board_goes_on_only_the_plan_is_sent() {
        moved("PLAN", "NO").waitsAt("hand-over-plan").done("hand-over-plan").endedAt("nobody-has-to-be-told");
    }

    @Test
    void without_a_plan_the_family_is_helped_to_go_on() {
        moved("WHAT_IS_KNOWN", "NO")
                .waitsAt("pass-on-what-is-known")
                .done("pass-on-what-is-known")
                .endedAt("other-area-can-go-on");
    }
}
