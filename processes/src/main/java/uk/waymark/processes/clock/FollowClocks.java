package uk.waymark.processes.clock;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.waymark.engine.audit.JourneyLog;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.news.ClockMoved;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.tasks.StepCatalogue;
import uk.waymark.processes.tasks.StepInfo;

/** Moves the timers and the open steps of a child when one of its statutory dates has moved. */
@Component
class FollowClocks {

    private final RuntimeService journeys;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final JourneyLog log;
    private final Bound bound;

    FollowClocks(RuntimeService journeys, TaskService tasks, ManagementService jobs, JourneyLog log, Bound bound) {
        this.journeys = journeys;
        this.tasks = tasks;
        this.jobs = jobs;
        this.log = log;
        this.bound = bound;
    }

    /** What the diagrams bind to a statutory period: steps that are due by it, timers that wait for it. */
    @Component
    record Bound(StepCatalogue steps, ClockTimers timers) {}

    @EventListener
    void on(ClockMoved news) {
        String[] steps =
                bound.steps().boundTo(news.kind()).stream().map(StepInfo::step).toArray(String[]::new);
        if (steps.length > 0) {
            moveSteps(news, steps);
        }
        List<String> timers = bound.timers().of(news.kind());
        if (!timers.isEmpty()) {
            moveTimers(news, timers);
        }
    }

    private void moveSteps(ClockMoved news, String[] steps) {
        List<Task> open = tasks.createTaskQuery()
                .processInstanceBusinessKey(news.caseRef())
                .taskDefinitionKeyIn(steps)
                .list();
        for (Task task : open) {
            if (isOfAnother(news, task.getExecutionId())) {
                continue;
            }
            task.setDueDate(start(news.dueOn()));
            tasks.saveTask(task);
            log.dueMoved(task.getId(), news.dueOn());
        }
    }

    /** One instance at a time: the engine's query by several instances and an activity at once is not valid SQL. */
    private void moveTimers(ClockMoved news, List<String> timers) {
        Date over = start(news.dueOn().plusDays(1));
        for (ProcessInstance journey : journeys.createProcessInstanceQuery()
                .processInstanceBusinessKey(news.caseRef())
                .list()) {
            jobs.createJobQuery().timers().processInstanceId(journey.getId()).list().stream()
                    .filter(job -> waitsAt(job, timers) && !isOfAnother(news, job.getExecutionId()))
                    .forEach(job -> jobs.setJobDuedate(job.getId(), over));
        }
    }

    /** Of several that wait at the same step, each with a clock of its own, only the one whose clock has moved. */
    private boolean isOfAnother(ClockMoved news, String execution) {
        return !news.subject().isEmpty()
                && journeys.getVariable(execution, ProcessVariables.SUBJECT) instanceof String subject
                && !subject.equals(news.subject());
    }

    private boolean waitsAt(Job job, List<String> timers) {
        JobDefinition definition = jobs.createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        return definition != null && timers.contains(definition.getActivityId());
    }

    private static Date start(LocalDate day) {
        return Date.from(day.atStartOfDay(Today.ENGLAND).toInstant());
    }
}
