package uk.waymark.processes.clock;

import java.time.LocalDate;
import java.util.Date;
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

/** Moves the timers and the open steps of a child when one of its statutory dates has moved. */
@Component
class FollowClocks {

    private final RuntimeService journeys;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final JourneyLog log;
    private final ClockTimers bound;

    FollowClocks(
            RuntimeService journeys, TaskService tasks, ManagementService jobs, JourneyLog log, ClockTimers bound) {
        this.journeys = journeys;
        this.tasks = tasks;
        this.jobs = jobs;
        this.log = log;
        this.bound = bound;
    }

    @EventListener
    void on(ClockMoved news) {
        moveSteps(news);
        moveTimers(news);
    }

    private void moveSteps(ClockMoved news) {
        for (Task task : tasks.createTaskQuery()
                .processInstanceBusinessKey(news.caseRef())
                .list()) {
            if (!bound.isDue(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), news.kind())
                    || isOfAnother(news, task.getExecutionId())) {
                continue;
            }
            task.setDueDate(start(news.dueOn()));
            tasks.saveTask(task);
            log.dueMoved(task.getId(), news.dueOn());
        }
    }

    /** One instance at a time: the engine's query by several instances and an activity at once is not valid SQL. */
    private void moveTimers(ClockMoved news) {
        Date over = start(news.dueOn().plusDays(1));
        for (ProcessInstance journey : journeys.createProcessInstanceQuery()
                .processInstanceBusinessKey(news.caseRef())
                .list()) {
            jobs.createJobQuery().timers().processInstanceId(journey.getId()).list().stream()
                    .filter(job -> waitsFor(news.kind(), job) && !isOfAnother(news, job.getExecutionId()))
                    .forEach(job -> jobs.setJobDuedate(job.getId(), over));
        }
    }

    /** Of several that wait at the same step, each with a clock of its own, only the one whose clock has moved. */
    private boolean isOfAnother(ClockMoved news, String execution) {
        return !news.subject().isEmpty()
                && journeys.getVariable(execution, ProcessVariables.SUBJECT) instanceof String subject
                && !subject.equals(news.subject());
    }

    private boolean waitsFor(String period, Job job) {
        JobDefinition definition = jobs.createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        return definition != null && bound.waits(job.getProcessDefinitionId(), definition.getActivityId(), period);
    }

    private static Date start(LocalDate day) {
        return Date.from(day.atStartOfDay(Today.ENGLAND).toInstant());
    }
}
