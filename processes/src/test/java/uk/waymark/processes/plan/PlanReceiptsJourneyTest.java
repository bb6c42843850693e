package uk.waymark.processes.plan;

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
@Deployment(resources = "processes/plan-receipts.bpmn")
class PlanReceiptsJourneyTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = DiagramEngine.walkingAllOf("plan-receipts");

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

    private Walk sent() {
        return walk.start("plan-receipts", Map.of("subject", "0195-opaque"));
    }

    @Test
    void it_is_over_when_everybody_has_the_plan() {
        sent().waitsAt("collect-acknowledgements")
                .done("collect-acknowledgements")
                .endedAt("everybody-has-the-plan");
    }

    @Test
    void whoever_is_silent_is_rung_again_and_again_until_everybody_has_it() {
        sent().timePasses("somebody-is-silent").waitsAt("collect-acknowledgements", "chase-acknowledgements");
        walk.done("chase-acknowledgements").waitsAt("collect-acknowledgements");
        walk.timePasses("wait-before-ringing-again").waitsAt("collect-acknowledgements", "chase-acknowledgements");

        walk.done("collect-acknowledgements").endedAt("everybody-has-the-plan");
    }

    @Test
    void nobody_asks_about_an_edition_any_more_once_a_newer_one_has_gone_out() {
        sent().timePasses("somebody-is-silent")
                .message("newer-plan-has-gone-out")
                .endedAt("this-edition-is-old");
    }
}
