package uk.waymark.processes.advancecare;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.processes.journey.BeginJourney;

/** The one running journey of a child's advance care plan, and how it is moved. */
@Component
class PlanJourney {

    private static final String PLAN = "advance-care-plan";
    private static final String RECORDED = "advance-plan-recorded";
    private static final String SOONER = "advance-plan-sooner";

    private final BeginJourney begin;
    private final RuntimeService journeys;
    private final TaskService tasks;
    private final JdbcTemplate jdbc;

    PlanJourney(BeginJourney begin, RuntimeService journeys, TaskService tasks, JdbcTemplate jdbc) {
        this.begin = begin;
        this.journeys = journeys;
        this.tasks = tasks;
        this.jdbc = jdbc;
    }

    Optional<ProcessInstance> running(String caseRef) {
        return Optional.ofNullable(journeys.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseRef, PLAN)
                .singleResult());
    }

    /** The running journey; it begins when there is none. The child's file is held, so that it begins once. */
    ProcessInstance runningOrBegun(String caseRef) {
        jdbc.queryForList("select version from child_file where reference = ? for update", caseRef);
        if (running(caseRef).isEmpty()) {
            begin.of(caseRef, PLAN);
        }
        return running(caseRef).orElseThrow();
    }

    /** Which of these steps waits. */
    Optional<String> openStep(ProcessInstance running, Set<String> steps) {
        return tasks
                .createTaskQuery()
                .processInstanceId(running.getId())
                .taskDefinitionKeyIn(steps.toArray(String[]::new))
                .list()
                .stream()
                .map(Task::getTaskDefinitionKey)
                .findFirst();
    }

    /**
     * The open step has been answered by what was recorded elsewhere.
     *
     * @throws Refusal.NotNow {@code stale.page} when somebody has done the step in this very moment
     */
    void answer(ProcessInstance running, String step, Map<String, String> answers) {
        Task task = tasks.createTaskQuery()
                .processInstanceId(running.getId())
                .taskDefinitionKey(step)
                .singleResult();
        try {
            tasks.complete(task.getId(), new HashMap<>(answers));
        } catch (OptimisticLockingException taken) {
            throw new Refusal.NotNow("stale.page");
        }
    }

    /** Whether it rests or copies are on their way: something new counts from now on. */
    void recorded(ProcessInstance running, Map<String, String> answers) {
        journeys.createMessageCorrelation(RECORDED)
                .processInstanceId(running.getId())
                .setVariables(new HashMap<>(answers))
                .correlateAllWithResult();
    }

    /** Where it rests, the day has come now. */
    void sooner(ProcessInstance running) {
        journeys.createMessageCorrelation(SOONER)
                .processInstanceId(running.getId())
                .correlateAllWithResult();
    }
}
