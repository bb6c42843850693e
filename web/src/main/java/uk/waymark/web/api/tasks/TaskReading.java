package uk.waymark.web.api.tasks;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.Slice;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;
import uk.waymark.engine.casefile.OpenChild;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.OpenSteps;
import uk.waymark.processes.tasks.TaskCard;
import uk.waymark.processes.tasks.TaskFilter;
import uk.waymark.processes.tasks.TaskList;
import uk.waymark.web.api.Edition;
import uk.waymark.web.tasks.StepPages;

/** Reads tasks for a program; every reading is in the audit trail of its account. */
@Component
class TaskReading {

    private static final int ALL_OF_A_CHILD = 100;

    private final TaskList tasks;
    private final OpenSteps steps;
    private final StepPages pages;
    private final OpenChild children;
    private final AuditTrail audit;

    TaskReading(TaskList tasks, OpenSteps steps, StepPages pages, OpenChild children, AuditTrail audit) {
        this.tasks = tasks;
        this.steps = steps;
        this.pages = pages;
        this.children = children;
        this.audit = audit;
    }

    /** A task as it is now. */
    record Task(OpenStep step, TaskCard card) {

        Edition edition() {
            return Edition.of(
                    step.stepId(), card.assigneeId(), card.dueOn(), step.child().version());
        }
    }

    Slice<TaskCard> list(Reader reader, TaskFilter filter, int page, int size) {
        Slice<TaskCard> slice = tasks.mine(reader, filter, page, size);
        audit.record(Entry.ofAccount(
                reader.accountId(),
                AuditAction.LISTED,
                "tasks, page " + page + ", n=" + slice.items().size()));
        return slice;
    }

    /**
     * One open task.
     *
     * @throws Refusal.NotFound {@code task.not.found}: unknown, or not for this program
     * @throws Refusal.NotNow {@code task.done.already}
     */
    Task open(Reader reader, UUID stepId) {
        OpenStep step = steps.show(reader, stepId);
        TaskFilter here = new TaskFilter(step.caseRef(), step.process(), step.step(), null);
        TaskCard card = tasks.mine(reader, here, 1, ALL_OF_A_CHILD).items().stream()
                .filter(known -> known.stepId().equals(stepId))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("task.not.found"));
        return new Task(step, card);
    }

    /** The same, for reading it: an entry in the audit trail of the child. */
    Task show(Reader reader, UUID stepId) {
        Task task = open(reader, stepId);
        children.open(reader, task.step().caseRef(), "task " + task.step().step());
        return task;
    }

    TaskBody body(TaskCard card, Reader reader) {
        String form = pages.steps().contains(card.step())
                ? pages.of(card.step()).form().getSimpleName()
                : "";
        return TaskBody.of(card, reader.practitionerId(), form);
    }
}
