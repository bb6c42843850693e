package uk.waymark.processes.transition;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.waymark.engine.news.AdultServiceAnswered;
import uk.waymark.engine.news.AdultServiceInvited;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.journey.BeginJourney;

/** Counts the weeks of each service for adults from its own invitation, until it answers. */
@Component
class FollowAdultServices {

    private final BeginJourney begin;
    private final RuntimeService journeys;

    FollowAdultServices(BeginJourney begin, RuntimeService journeys) {
        this.begin = begin;
        this.journeys = journeys;
    }

    @EventListener
    void on(AdultServiceInvited news) {
        begin.of(news.caseRef(), "adult-service", about(news.service()));
    }

    @EventListener
    void on(AdultServiceAnswered news) {
        journeys.createMessageCorrelation("adult-service-answered")
                .processInstanceBusinessKey(news.caseRef())
                .processInstanceVariableEquals(
                        ProcessVariables.SUBJECT, news.service().toString())
                .correlateAllWithResult();
    }

    private static Map<String, Object> about(UUID service) {
        return Map.of(ProcessVariables.SUBJECT, service.toString());
    }
}
