package uk.waymark.processes.bereavement;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.waymark.processes.testing.CoverageFigure;
import uk.waymark.processes.testing.DiagramEngine;
import uk.waymark.processes.testing.Walk;

@ExtendWith(CoverageFigure.class)
@Deployment(resources = "processes/bereavement.bpmn")
class BereavementJourneyTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = DiagramEngine.walkingAllOf("bereavement");

    /** No key worker was named, so the whole group may help. */
    public static final class NobodyInPerson {

        public @Nullable String of(DelegateExecution execution) {
            return null;
        }
    }

    @Test
    void the_family_the_siblings_and_the_team_are_all_cared_for() {
        Mocks.register("keyWorkerOfChild", new NobodyInPerson());
        new Walk(ENGINE.getProcessEngine())
                .start("bereavement", Map.of())
                .waitsAt(
                        "support-the-family",
                        "support-brothers-and-sisters",
                        "tell-school-and-services",
                        "tell-child-death-review",
                        "debrief-the-team")
                .done("support-the-family")
                .done("debrief-the-team")
                .done("tell-school-and-services")
                .done("tell-child-death-review")
                .waitsAt("support-brothers-and-sisters")
                .done("support-brothers-and-sisters")
                .timePasses("some-weeks-later")
                .done("ask-the-family-again")
                .endedAt("care-goes-on");
        Walk.remembersOnlyAnswers(ENGINE.getProcessEngine());
    }
}
