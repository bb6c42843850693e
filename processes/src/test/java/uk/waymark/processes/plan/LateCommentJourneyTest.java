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
@Deployment(resources = "processes/late-comment.bpmn")
class LateCommentJourneyTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = DiagramEngine.walkingAllOf("late-comment");

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

    @Test
    void what_was_said_later_is_answered() {
        walk.start("late-comment", Map.of("subject", "0195-opaque"))
                .waitsAt("answer-late-comment")
                .done("answer-late-comment")
                .endedAt("family-has-its-answer");
    }
}
