package uk.waymark.processes.reassessment;

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
@Deployment(resources = "processes/reassessment.bpmn")
class ReassessmentJourneyTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = DiagramEngine.walkingAllOf("reassessment");

    private Walk walk;

    @BeforeEach
    void services() {
        walk = new Walk(engine()).passing("recordThatReassessmentIsLate").passing("beginTheNewEdition");
    }

    @AfterEach
    void only_answers_are_remembered() {
        Walk.remembersOnlyAnswers(engine());
    }

    private static ProcessEngine engine() {
        return ENGINE.getProcessEngine();
    }

    private Walk asked() {
        return walk.start("reassessment", Map.of("subject", "0195-opaque"));
    }

    private Walk adviceIsThere() {
        return asked().done("decide-to-reassess", "reassess", "ASSESS_AGAIN")
                .done("tell-family-reassessment")
                .waitsAt()
                .message("all-advice-is-there-again");
    }

    @Test
    void a_no_ends_when_the_family_knows_its_rights() {
        asked().done("decide-to-reassess", "reassess", "NOT_AGAIN")
                .done("tell-family-no-reassessment")
                .endedAt("plan-stays-in-force");
    }

    @Test
    void what_the_authority_began_itself_and_does_not_pursue_troubles_nobody() {
        asked().done("decide-to-reassess", "reassess", "DROPPED").endedAt("not-pursued");
    }

    @Test
    void after_all_advice_a_new_edition_is_begun() {
        adviceIsThere()
                .done("decide-after-reassessment", "afterReassessment", "NEW_EDITION")
                .endedAt("new-edition-is-begun");
    }

    @Test
    void a_plan_that_stays_is_told_with_its_reasons() {
        adviceIsThere()
                .done("decide-after-reassessment", "afterReassessment", "KEEP")
                .done("tell-family-plan-stays")
                .endedAt("plan-stays-as-it-is");
    }

    @Test
    void a_decision_that_is_late_is_explained_while_it_waits() {
        asked().timePasses("decision-to-reassess-is-late")
                .waitsAt("decide-to-reassess", "tell-family-why-decision-is-late")
                .done("tell-family-why-decision-is-late")
                .waitsAt("decide-to-reassess");
    }
}
