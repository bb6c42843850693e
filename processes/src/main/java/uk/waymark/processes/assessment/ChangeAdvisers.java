package uk.waymark.processes.assessment;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.assessment.AskedAdviser;
import uk.waymark.engine.assessment.ChooseAdvisers;
import uk.waymark.engine.assessment.Release;
import uk.waymark.processes.ProcessVariables;

/** One more body is asked while the others already write, or one of them is released. */
@Component
public class ChangeAdvisers {

    private static final String EACH = "everyone-is-asked";
    private static final String ALL = EACH + "#multiInstanceBody";

    private final ChooseAdvisers advisers;
    private final RuntimeService journeys;
    private final TaskService tasks;

    ChangeAdvisers(ChooseAdvisers advisers, RuntimeService journeys, TaskService tasks) {
        this.advisers = advisers;
        this.journeys = journeys;
        this.tasks = tasks;
    }

    /**
     * Asks one more.
     *
     * @throws Refusal.NotNow {@code assessment.not.running} when all advice is there, and what {@link
     *     ChooseAdvisers#add} refuses
     */
    @Transactional
    public void add(Reader reader, String caseRef, AskedAdviser asked) {
        UUID request = advisers.add(reader, caseRef, asked);
        ProcessInstance journey = journeys.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseRef, "joint-assessment")
                .singleResult();
        if (journey == null) {
            throw new Refusal.NotNow("assessment.not.running");
        }
        if (stillChoosing(journey)) {
            return;
        }
        ActivityInstance[] all = journeys.getActivityInstance(journey.getId()).getActivityInstances(ALL);
        if (all.length == 0) {
            throw new Refusal.NotNow("assessment.not.running");
        }
        journeys.createProcessInstanceModification(journey.getId())
                .startBeforeActivity(EACH, all[0].getId())
                .setVariableLocal(ProcessVariables.SUBJECT, request.toString())
                .execute();
    }

    private boolean stillChoosing(ProcessInstance journey) {
        return tasks.createTaskQuery()
                        .processInstanceId(journey.getId())
                        .taskDefinitionKey("choose-advisers")
                        .count()
                > 0;
    }

    /**
     * Releases one who was asked; nobody waits for them any more.
     *
     * @throws Refusal.NotNow {@code advisers.reason.missing}, {@code advisers.still.needed}, {@code
     *     advice.request.moved.on}
     */
    @Transactional
    public void withdraw(Reader reader, String caseRef, UUID requestId, Release why, String because) {
        advisers.withdraw(reader, caseRef, requestId, why, because);
        tasks.createTaskQuery().processInstanceBusinessKey(caseRef).taskDefinitionKey("give-advice").list().stream()
                .filter(task -> requestId.toString().equals(tasks.getVariable(task.getId(), ProcessVariables.SUBJECT)))
                .forEach(task -> tasks.complete(task.getId(), Map.of(ProcessVariables.ADVICE, "WITHDRAWN")));
    }
}
