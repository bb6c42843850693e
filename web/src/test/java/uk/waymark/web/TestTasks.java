package uk.waymark.web;

import org.springframework.stereotype.Component;
import uk.waymark.processes.tasks.TaskFilter;
import uk.waymark.processes.tasks.TaskList;

/** Finds the pages of steps that somebody has to do. */
@Component
public class TestTasks {

    private final TaskList tasks;
    private final TestArea area;

    TestTasks(TaskList tasks, TestArea area) {
        this.tasks = tasks;
        this.area = area;
    }

    /** The page of this step of this child, which is in somebody's list. */
    public String path(String who, String reference, String step) {
        return tasks.mine(area.reader(who), TaskFilter.ofChild(reference), 1, 50).items().stream()
                .filter(card -> card.step().equals(step))
                .map(card -> "/tasks/" + card.stepId())
                .findFirst()
                .orElseThrow(() -> new AssertionError(step + " is not in the list of " + who));
    }
}
