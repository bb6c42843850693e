package uk.waymark.processes.invariants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.invariants.Children;
import uk.waymark.engine.invariants.Invariant;
import uk.waymark.engine.invariants.Violation;

/** The open steps of the journey log, from which every list is read, are the tasks that the process engine has. */
@Component
class StepsAreTasks implements Invariant {

    private final JdbcClient jdbc;

    StepsAreTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "steps-are-tasks";
    }

    @Override
    public String sentence() {
        return "Open steps of the journey log are the tasks of the process engine, with the same person";
    }

    /** A step or a task: whose it is, and what it is called. */
    private record Open(
            String task,
            String reference,
            String step,
            @Nullable UUID person) {}

    @Override
    public List<Violation> violations(Children children) {
        Map<String, Open> tasks = new HashMap<>();
        tasks(children).forEach(task -> tasks.put(task.task(), task));
        List<Violation> found = new ArrayList<>();
        for (Open step : steps(children)) {
            Open task = tasks.remove(step.task());
            if (task == null || !task.reference().equals(step.reference())) {
                found.add(new Violation(step.reference(), "step " + step.step() + " is open and is no task"));
            } else if (!Objects.equals(task.person(), step.person())) {
                found.add(new Violation(step.reference(), "step " + step.step() + " is somebody else's as a task"));
            } else if (!task.step().equals(step.step())) {
                found.add(new Violation(step.reference(), "step " + step.step() + " is task " + task.step()));
            }
        }
        tasks.values()
                .forEach(
                        task -> found.add(new Violation(task.reference(), "task " + task.step() + " is no open step")));
        return found;
    }

    @Override
    public List<Violation> beside() {
        int steps = count("select count(*) from journey_step s where s.ended_at is null and s.kind = 'USER_TASK'"
                + " and not exists (select 1 from child_file c where c.id = s.case_id)");
        int tasks = count("select count(*) from ACT_RU_TASK t left join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_"
                + " left join child_file c on c.reference = e.BUSINESS_KEY_ where c.id is null");
        return steps + tasks == 0
                ? List.of()
                : List.of(Violation.beside(steps + " open steps and " + tasks + " tasks are no child's"));
    }

    private List<Open> steps(Children children) {
        return jdbc.sql("select case_id, task_id, step, assignee_id from journey_step where case_id in (:cases)"
                        + " and ended_at is null and kind = 'USER_TASK'")
                .param("cases", children.keys())
                .query((row, n) -> new Open(
                        String.valueOf(row.getString("task_id")),
                        children.reference(Columns.uuid(row, "case_id")),
                        row.getString("step"),
                        Columns.uuidOrNull(row, "assignee_id")))
                .list();
    }

    private List<Open> tasks(Children children) {
        return jdbc.sql("select t.ID_, t.TASK_DEF_KEY_, t.ASSIGNEE_, e.BUSINESS_KEY_ from ACT_RU_EXECUTION e"
                        + " join ACT_RU_TASK t on t.PROC_INST_ID_ = e.ID_ where e.BUSINESS_KEY_ in (:references)")
                .param("references", children.references())
                .query((row, n) -> new Open(
                        row.getString("ID_"),
                        row.getString("BUSINESS_KEY_"),
                        row.getString("TASK_DEF_KEY_"),
                        row.getString("ASSIGNEE_") == null ? null : UUID.fromString(row.getString("ASSIGNEE_"))))
                .list();
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
