package uk.waymark.processes.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.mock.Mocks;
import uk.waymark.processes.ProcessVariables;

/** One walk through a diagram: starts it, does its steps, lets its timers fire. */
public final class Walk {

    private static final String CHILD = "WM-7F4K-3X";
    private final ProcessEngine engine;
    private String instance = "";

    public Walk(ProcessEngine engine) {
        this.engine = engine;
        Mocks.register("due", new FakeDue());
    }

    /** A service step that only passes by. */
    public Walk passing(String bean) {
        Mocks.register(bean, (JavaDelegate) execution -> {});
        return this;
    }

    /** A service step that answers one of the given values, one per visit. */
    public Walk answering(String bean, String variable, String... values) {
        List<String> left = new java.util.ArrayList<>(List.of(values));
        Mocks.register(bean, (JavaDelegate) execution -> execution.setVariable(variable, left.remove(0)));
        return this;
    }

    public Walk start(String process, Map<String, Object> variables) {
        return begun(engine.getRuntimeService().startProcessInstanceByKey(process, CHILD, variables));
    }

    public Walk startByMessage(String message, Map<String, Object> variables) {
        return begun(engine.getRuntimeService().startProcessInstanceByMessage(message, CHILD, variables));
    }

    private Walk begun(ProcessInstance started) {
        instance = started.getId();
        return jobs();
    }

    /** Does everything that waits in the background and is not a timer. */
    public Walk jobs() {
        List<Job> waiting = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .messages()
                .list();
        for (Job job : waiting) {
            engine.getManagementService().executeJob(job.getId());
        }
        return waiting.isEmpty() ? this : jobs();
    }

    /** Lets the timer of this step fire. */
    public Walk timePasses(String activity) {
        Job timer = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .timers()
                .activityId(activity)
                .singleResult();
        engine.getManagementService().executeJob(timer.getId());
        return jobs();
    }

    public Walk message(String name) {
        engine.getRuntimeService()
                .createMessageCorrelation(name)
                .processInstanceId(instance)
                .correlate();
        return this;
    }

    public Walk done(String step) {
        engine.getTaskService().complete(task(step).getId());
        return jobs();
    }

    public Walk done(String step, String variable, String value) {
        return done(step, Map.of(variable, value));
    }

    public Walk done(String step, Map<String, Object> answers) {
        engine.getTaskService().complete(task(step).getId(), answers);
        return jobs();
    }

    /** Does this step as often as it is open. */
    public Walk doneAll(String step, Map<String, Object> answers) {
        engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(step)
                .list()
                .forEach(task -> engine.getTaskService().complete(task.getId(), answers));
        return jobs();
    }

    public Task task(String step) {
        Task found = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(step)
                .singleResult();
        assertThat(found).as("open step " + step).isNotNull();
        return found;
    }

    public Walk waitsAt(String... steps) {
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(instance)
                        .list())
                .extracting(Task::getTaskDefinitionKey)
                .containsExactlyInAnyOrder(steps);
        return this;
    }

    /** The journey is over, and it ended at this event. */
    public void endedAt(String end) {
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .isZero();
        assertThat(engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance)
                        .activityId(end)
                        .count())
                .as(end)
                .isEqualTo(1);
    }

    /** Nothing was remembered but answers and opaque references under known names. */
    public static void remembersOnlyAnswers(ProcessEngine engine) {
        engine.getHistoryService().createHistoricVariableInstanceQuery().list().forEach(variable -> {
            assertThat(ProcessVariables.ALLOWED).contains(variable.getName());
            assertThat(variable.getTypeName()).isIn("string", "null", "integer");
        });
    }
}
