package uk.waymark.processes.flag;

import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.waymark.engine.audit.JourneyLog;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.foundations.Flags;
import uk.waymark.engine.news.FlagMoved;
import uk.waymark.processes.ProcessVariables;

/** Gives the task of a flag to its new owner, with its new date, when a key worker has been named or the facts changed. */
@Component
class MoveFlagTask {

    private final TaskService tasks;
    private final ManagementService jobs;
    private final Flags flags;
    private final JourneyLog log;

    MoveFlagTask(TaskService tasks, ManagementService jobs, Flags flags, JourneyLog log) {
        this.tasks = tasks;
        this.jobs = jobs;
        this.flags = flags;
        this.log = log;
    }

    @EventListener
    void on(FlagMoved news) {
        tasks.createTaskQuery()
                .processInstanceBusinessKey(news.caseRef())
                .taskDefinitionKey("put-it-right")
                .processVariableValueEquals(
                        ProcessVariables.SUBJECT, news.flagId().toString())
                .list()
                .forEach(task -> move(task, news.flagId()));
    }

    private void move(Task task, UUID flag) {
        String role = flags.ownerRole(flag);
        @Nullable UUID person = flags.assignee(flag);
        LocalDate due = flags.due(flag);
        // Saved first: a change of its groups makes the task that was read too old to be saved.
        task.setAssignee(person == null ? null : person.toString());
        task.setDueDate(Date.from(due.atStartOfDay(Today.ENGLAND).toInstant()));
        tasks.saveTask(task);
        for (IdentityLink link : tasks.getIdentityLinksForTask(task.getId())) {
            if (link.getGroupId() != null && !link.getGroupId().equals(role)) {
                tasks.deleteCandidateGroup(task.getId(), link.getGroupId());
            }
        }
        tasks.addCandidateGroup(task.getId(), role);
        log.handedTo(task.getId(), role);
        log.dueMoved(task.getId(), due);
        moveTimer(task, due.plusDays(1));
    }

    /** Help is asked for once that day is over; a timer that has fired is gone and stays so. */
    private void moveTimer(Task task, LocalDate day) {
        jobs.createJobQuery()
                .timers()
                .processInstanceId(task.getProcessInstanceId())
                .list()
                .forEach(job -> jobs.setJobDuedate(
                        job.getId(), Date.from(day.atStartOfDay(Today.ENGLAND).toInstant())));
    }
}
