package uk.waymark.processes.bpmn;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The engine's background work, for those who tell time themselves: the demonstration area and the tests. They pause
 * the workers and do what is due in their own thread and at their own time.
 */
@Component
public class BackgroundWork {

    private static final int AT_ONCE = 50;

    private final ObjectProvider<JobWorkers> workers;
    private final ManagementService jobs;
    private final Clock clock;

    BackgroundWork(ObjectProvider<JobWorkers> workers, ManagementService jobs, Clock clock) {
        this.workers = workers;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** The workers stop taking on work; what is due waits. */
    public void pause() {
        workers.ifAvailable(JobWorkers::stop);
    }

    /** The workers go on, where this node has any. */
    public void resume() {
        workers.ifAvailable(JobWorkers::start);
    }

    /** Does, in this thread, all that is due by the clock, and what becomes due by it; answers how many jobs. */
    public int runDue() {
        int done = 0;
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            due.forEach(job -> jobs.executeJob(job.getId()));
            done += due.size();
        }
        return done;
    }

    /** The moment at which the next timer goes off; empty when none is set. */
    public Optional<Instant> nextDue() {
        return jobs
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .duedateHigherThan(Date.from(clock.instant()))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .map(job -> job.getDuedate().toInstant())
                .findFirst();
    }

    /**
     * Work without a date is due at once; a job that has failed for good is left to the operations page. What is due is
     * asked of the database: an area has thousands of timers, and hardly any of them goes off now.
     */
    private List<Job> due() {
        List<Job> due = new ArrayList<>(jobs.createJobQuery()
                .active()
                .executable()
                .orderByJobDuedate()
                .asc()
                .listPage(0, AT_ONCE));
        Instant now = clock.instant();
        due.removeIf(
                job -> job.getDuedate() != null && job.getDuedate().toInstant().isAfter(now));
        return due;
    }
}
