package uk.waymark.processes.panel;

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
@Deployment(resources = "processes/panel.bpmn")
class PanelJourneyTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = DiagramEngine.walkingAllOf("panel");

    private Walk walk;

    @BeforeEach
    void services() {
        walk = new Walk(engine()).passing("letThePlanGoOn");
    }

    @AfterEach
    void only_answers_are_remembered() {
        Walk.remembersOnlyAnswers(engine());
    }

    private static ProcessEngine engine() {
        return ENGINE.getProcessEngine();
    }

    private Walk asked() {
        return walk.start("panel", Map.of("subject", "0195-opaque"));
    }

    @Test
    void money_is_decided_only_after_the_need() {
        asked().waitsAt("put-the-question")
                .done("put-the-question")
                .waitsAt("decide-the-need")
                .done("decide-the-need", "need", "AGREED")
                .waitsAt("decide-the-money")
                .done("decide-the-money")
                .done("tell-family-what-panel-says")
                .endedAt("panel-is-done");
    }

    @Test
    void where_the_need_is_not_agreed_nobody_speaks_of_money_and_the_family_is_told() {
        asked().done("put-the-question")
                .done("decide-the-need", "need", "REFUSED")
                .waitsAt("tell-family-what-panel-says");
    }

    @Test
    void what_is_put_off_is_prepared_again() {
        asked().done("put-the-question")
                .done("decide-the-need", "need", "DEFERRED")
                .waitsAt("put-the-question");
    }
}
