package uk.waymark.deployment.stories.world;

import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.processes.tasks.TaskCard;
import uk.waymark.processes.tasks.TaskFilter;
import uk.waymark.processes.tasks.TaskList;

/** People's own lists of tasks, as they see them. */
@TestComponent
public class Tasks {

    private final TaskList tasks;

    Tasks(TaskList tasks) {
        this.tasks = tasks;
    }

    /** The names of the steps for this child in somebody's list. */
    public List<String> steps(Reader reader, Child child) {
        return cards(reader, child).stream().map(TaskCard::step).toList();
    }

    /** What somebody's list says about this child. */
    public List<TaskCard> cards(Reader reader, Child child) {
        return tasks.mine(reader, TaskFilter.ofChild(child.reference()), 1, 50).items();
    }

    /** This child's task at one of these steps. */
    public TaskCard card(Reader reader, Child child, Set<String> steps) {
        return cards(reader, child).stream()
                .filter(card -> steps.contains(card.step()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(steps + " is not among " + steps(reader, child)));
    }

    /** The order to do one of these steps. */
    public StepOrder order(Reader reader, Child child, String... steps) {
        return new StepOrder(card(reader, child, Set.of(steps)).stepId(), Ids.next(), "/today");
    }
}
