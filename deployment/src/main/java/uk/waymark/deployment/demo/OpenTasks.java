package uk.waymark.deployment.demo;

import java.util.Set;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.processes.tasks.TaskCard;
import uk.waymark.processes.tasks.TaskFilter;
import uk.waymark.processes.tasks.TaskList;

/** Finds somebody's task as they would find it: in their own list. */
@DemoPart
class OpenTasks {

    private final TaskList tasks;

    OpenTasks(TaskList tasks) {
        this.tasks = tasks;
    }

    /** The order to do this step; {@link IllegalStateException} when it is not in the reader's list. */
    StepOrder order(Reader reader, String ref, String step) {
        return tasks.mine(reader, new TaskFilter(ref, null, step, null), 1, 1).items().stream()
                .findFirst()
                .map(OpenTasks::order)
                .orElseThrow(() -> new IllegalStateException(step + " is not in this person's list for " + ref));
    }

    /** The first of several steps that is in the reader's list. */
    StepOrder firstOf(Reader reader, String ref, Set<String> steps) {
        return tasks.mine(reader, TaskFilter.ofChild(ref), 1, 50).items().stream()
                .filter(card -> steps.contains(card.step()))
                .findFirst()
                .map(OpenTasks::order)
                .orElseThrow(
                        () -> new IllegalStateException("none of " + steps + " is in this person's list for " + ref));
    }

    private static StepOrder order(TaskCard card) {
        return new StepOrder(card.stepId(), Ids.next(), "/children/" + card.caseRef());
    }
}
