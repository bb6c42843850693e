package uk.waymark.processes.tasks;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.command.Command;
import uk.waymark.engine.command.Commands;

/**
 * The one way in which a person's step is done: what was decided, the journey's next step and the audit entry are
 * stored together, once, or not at all.
 */
@Component
public class CompleteTask {

    private final Commands commands;
    private final OpenSteps steps;
    private final TaskService tasks;
    private final AuditTrail audit;

    CompleteTask(Commands commands, OpenSteps steps, TaskService tasks, AuditTrail audit) {
        this.commands = commands;
        this.steps = steps;
        this.tasks = tasks;
        this.audit = audit;
    }

    /** What doing the step means; answers what the diagram's next branch reads. */
    public interface Work {
        Map<String, String> on(OpenStep step);
    }

    /**
     * Does the step.
     *
     * @param expected the ids of the steps for which this work is meant
     * @throws Refusal.NotFound {@code task.not.found}
     * @throws Refusal.NotNow {@code task.done.already} when somebody else was faster, and whatever the work refuses
     */
    public Answer complete(Reader reader, StepOrder order, Set<String> expected, Work work) {
        Command command = new Command(order.commandId(), "task", reader.accountId(), order.location());
        return commands.once(command, () -> carryOut(reader, order, expected, work));
    }

    private void carryOut(Reader reader, StepOrder order, Set<String> expected, Work work) {
        OpenStep step = steps.require(reader, order.stepId(), expected);
        Map<String, String> answers = work.on(step);
        audit.record(new Entry(
                step.child().caseId(),
                reader.accountId(),
                AuditAction.TASK_DONE,
                step.child().caseId(),
                step.stepId().toString(),
                step.process() + "/" + step.step() + " " + answers.values()));
        finish(step, answers);
    }

    private void finish(OpenStep step, Map<String, String> answers) {
        try {
            tasks.complete(step.taskId(), Map.copyOf(answers));
        } catch (OptimisticLockingException | NullValueException gone) {
            throw new Refusal.NotNow("task.done.already");
        }
    }
}
