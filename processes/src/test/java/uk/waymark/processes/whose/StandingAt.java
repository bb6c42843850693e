package uk.waymark.processes.whose;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.processes.tasks.StepInfo;
import uk.waymark.processes.testing.Desk;

/** Lets a child's journey stand at any step of any diagram. */
@Component
class StandingAt {

    private final RuntimeService journeys;
    private final TaskService engineTasks;
    private final BackgroundWork background;
    private final SubjectsOfSteps subjects;
    private final Desk desk;

    StandingAt(
            RuntimeService journeys,
            TaskService engineTasks,
            BackgroundWork background,
            SubjectsOfSteps subjects,
            Desk desk) {
        this.journeys = journeys;
        this.engineTasks = engineTasks;
        this.background = background;
        this.subjects = subjects;
        this.desk = desk;
    }

    /** A journey of this child that waits at this step; where it asks an agency, this one. */
    String step(String child, StepInfo step, UUID agency) {
        return about(child, step, subjects.of(desk.caseId(child), step, agency));
    }

    /** The same about this subject. */
    String about(String child, StepInfo step, String subject) {
        String journey = journeys.createProcessInstanceByKey(step.process())
                .businessKey(child)
                .setVariable(ProcessVariables.SUBJECT, subject)
                .startBeforeActivity(step.step())
                .execute()
                .getId();
        boolean waits = engineTasks
                        .createTaskQuery()
                        .processInstanceId(journey)
                        .taskDefinitionKey(step.step())
                        .count()
                > 0;
        if (!waits) {
            background.runDue();
        }
        return journey;
    }

    void over(String journey) {
        journeys.deleteProcessInstance(journey, "looked at", false, true);
    }
}
