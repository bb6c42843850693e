package uk.waymark.web;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Does, when a test says so, what would be done in the background. */
@Component
public class Background {

    private final ManagementService jobs;

    Background(ManagementService jobs) {
        this.jobs = jobs;
    }

    /** Everything that is due now, until nothing is left. */
    public void untilNothingIsLeft() {
        Instant now = ClockUtil.getCurrentTime().toInstant();
        List<Job> due = jobs.createJobQuery().executable().list().stream()
                .filter(job -> job.getDuedate() == null
                        || !job.getDuedate().toInstant().isAfter(now))
                .toList();
        due.forEach(job -> jobs.executeJob(job.getId()));
        if (!due.isEmpty()) {
            untilNothingIsLeft();
        }
    }
}
