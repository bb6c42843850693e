package uk.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.processes.tasks.SimpleSteps;
import uk.waymark.processes.testing.Desk;
import uk.waymark.processes.testing.Northshire;

/** A family whose support began under the earlier, smaller diagram is supported to its end by the program of today. */
@ProcessesTest
class EarlierBereavementIT {

    @Autowired
    private Northshire area;

    @Autowired
    private ProcessEngine camunda;

    @Autowired
    private RuntimeService engine;

    @Autowired
    private TaskService tasks;

    @Autowired
    private SimpleSteps steps;

    @Autowired
    private BackgroundWork background;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Desk desk;

    @Test
    void what_began_under_the_earlier_diagram_goes_on_to_its_end() {
        clock.moveTo(LocalDate.of(2026, 3, 2));
        Reader manager = area.worker(Role.TEAM_MANAGER);
        String child = area.familyAsks();
        background.runDue();
        RepositoryService diagrams = camunda.getRepositoryService();
        Deployment earlier = diagrams.createDeployment()
                .addClasspathResource("earlier/bereavement.bpmn")
                .deploy();
        try {
            String definition = diagrams.createProcessDefinitionQuery()
                    .deploymentId(earlier.getId())
                    .singleResult()
                    .getId();
            String journey = engine.startProcessInstanceById(definition, child).getId();
            desk.everythingAgrees();

            steps.done(manager, desk.order(manager, child, "debrief-the-team"), "We met.");

            assertThat(engine.getActiveActivityIds(journey))
                    .contains("support-the-family", "support-brothers-and-sisters")
                    .doesNotContain("debrief-the-team", "tell-school-and-services");
            theOthersAreDone(journey);
            assertThat(engine.createProcessInstanceQuery()
                            .processInstanceId(journey)
                            .count())
                    .isZero();
            desk.everythingAgrees();
        } finally {
            engine.createProcessInstanceQuery()
                    .deploymentId(earlier.getId())
                    .list()
                    .forEach(left -> engine.deleteProcessInstance(left.getId(), "the test is over", false, true));
            diagrams.deleteDeployment(earlier.getId(), true);
        }
    }

    /** The steps of a key worker, whom this child does not have. */
    private void theOthersAreDone(String journey) {
        tasks.createTaskQuery().processInstanceId(journey).list().forEach(task -> tasks.complete(task.getId()));
    }
}
