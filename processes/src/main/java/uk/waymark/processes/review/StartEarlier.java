package uk.waymark.processes.review;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.news.ReviewMoved;
import uk.waymark.processes.ProcessVariables;

/** A review that waits until it is time begins on another day when a move has become known. */
@Component
class StartEarlier {

    private static final String WAITS = "wait-until-it-is-time";

    private final RuntimeService journeys;
    private final ManagementService jobs;

    StartEarlier(RuntimeService journeys, ManagementService jobs) {
        this.journeys = journeys;
        this.jobs = jobs;
    }

    @EventListener
    void on(ReviewMoved news) {
        for (ProcessInstance journey : journeys.createProcessInstanceQuery()
                .processInstanceBusinessKey(news.caseRef())
                .processDefinitionKey("annual-review")
                .variableValueEquals(ProcessVariables.SUBJECT, news.review().toString())
                .list()) {
            for (Job job : jobs.createJobQuery()
                    .processInstanceId(journey.getId())
                    .activityId(WAITS)
                    .list()) {
                jobs.setJobDuedate(job.getId(), morning(news.beginsOn()));
            }
        }
    }

    private static Date morning(LocalDate day) {
        return Date.from(day.atStartOfDay(Today.ENGLAND).toInstant());
    }
}
