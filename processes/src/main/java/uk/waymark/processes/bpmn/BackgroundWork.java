package uk.waymark.processes.bpmn;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
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
        return runDueAndLookAhead().jobs();
    }

    /** The same; says, too, when the next timer goes off. */
    public Ran runDueAndLookAhead() {
        for (int done = 0; ; ) {
            List<Job> first = first(1);
            Instant now = clock.instant();
            if (first.isEmpty() || at(first.get(0)).isAfter(now)) {
                return new Ran(done, first.isEmpty() ? null : at(first.get(0)));
            }
            List<Job> due =
                    first(AT_ONCE).stream().filter(job -> !at(job).isAfter(now)).toList();
            due.forEach(job -> jobs.executeJob(job.getId()));
            done += due.size();
        }
    }

    /**
     * What was done.
     *
     * @param jobs how many jobs
     * @param next the moment at which the next timer goes off; null when none is set
     */
    public record Ran(int jobs, @Nullable Instant next) {}

    /** Work without a date is due at once. */
    private static Instant at(Job job) {
        return job.getDuedate() == null ? Instant.MIN : job.getDuedate().toInstant();
    }

    /**
     * The first by their dates, those without one before all others; a job that has failed for good is left to the
     * operations page. The database is asked for few: an area has thousands of timers, and hardly any goes off now.
     */
    private List<Job> first(int most) {
        return jobs.createJobQuery()
                .active()
                .withRetriesLeft()
                .orderByJobDuedate()
                .asc()
                .listPage(0, most);
    }
}
