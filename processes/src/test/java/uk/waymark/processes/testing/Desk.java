package uk.waymark.processes.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.processes.tasks.TaskCard;
import uk.waymark.processes.tasks.TaskFilter;
import uk.waymark.processes.tasks.TaskList;

/** What somebody finds on their desk about one child, and whether list, log and engine agree. */
@Component
public class Desk {

    private final TaskList tasks;
    private final TaskService engineTasks;
    private final JdbcTemplate jdbc;

    Desk(TaskList tasks, TaskService engineTasks, JdbcTemplate jdbc) {
        this.tasks = tasks;
        this.engineTasks = engineTasks;
        this.jdbc = jdbc;
    }

    /** The card of this step; fails when it does not lie there. */
    public TaskCard card(Reader reader, String child, String step) {
        return cards(reader, child).stream()
                .filter(card -> card.step().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError(step + " is not in " + steps(reader, child)));
    }

    /** The steps that wait for this person. */
    public List<String> steps(Reader reader, String child) {
        return cards(reader, child).stream().map(TaskCard::step).toList();
    }

    /** A new order to finish this step. */
    public StepOrder order(Reader reader, String child, String step) {
        return new StepOrder(card(reader, child, step).stepId(), Ids.next(), "/today");
    }

    /** The identifier of the child's file. */
    public UUID caseId(String child) {
        return jdbc.query("select id from child_file where reference = ?", (row, n) -> Ids.uuid(row.getBytes(1)), child)
                .get(0);
    }

    /** How often this step of the child's journeys was begun. */
    public int passed(String child, String step) {
        Integer count = jdbc.queryForObject(
                "select count(*) from journey_step where case_id = ? and step = ?",
                Integer.class,
                Ids.bytes(caseId(child)),
                step);
        return count == null ? 0 : count;
    }

    /** The log's open steps are the engine's tasks, and the engine remembers answers and opaque references only. */
    public void everythingAgrees() {
        Set<String> inEngine = engineTasks.createTaskQuery().list().stream()
                .map(Task::getId)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> inLog = new TreeSet<>(jdbc.queryForList(
                "select task_id from journey_step where ended_at is null and kind = 'USER_TASK'", String.class));
        assertThat(inLog).isEqualTo(inEngine);
        assertThat(jdbc.queryForList("select distinct NAME_ from ACT_RU_VARIABLE", String.class))
                .isSubsetOf(ProcessVariables.ALLOWED);
        assertThat(jdbc.queryForList("select distinct TYPE_ from ACT_RU_VARIABLE", String.class))
                .isSubsetOf("string", "null", "integer");
    }

    /** What waits for this person. */
    public List<TaskCard> cards(Reader reader, String child) {
        return tasks.mine(reader, TaskFilter.ofChild(child), 1, 50).items();
    }
}
