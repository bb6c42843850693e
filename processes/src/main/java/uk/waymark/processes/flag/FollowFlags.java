package uk.waymark.processes.flag;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.waymark.engine.news.FlagCleared;
import uk.waymark.engine.news.FlagRaised;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.journey.BeginJourney;

/** Begins a journey for every flag that is raised, and ends it when the facts say that nothing is missing any more. */
@Component
class FollowFlags {

    private final BeginJourney begin;
    private final RuntimeService journeys;
    private final RecheckUnderWay underWay;

    FollowFlags(BeginJourney begin, RuntimeService journeys, RecheckUnderWay underWay) {
        this.begin = begin;
        this.journeys = journeys;
        this.underWay = underWay;
    }

    @EventListener
    void on(FlagRaised news) {
        begin.of(news.caseRef(), "resolve-flag", about(news.flagId()));
    }

    @EventListener
    void on(FlagCleared news) {
        if (underWay.of(news.flagId())) {
            return;
        }
        journeys.createMessageCorrelation("flag-cleared")
                .processInstanceBusinessKey(news.caseRef())
                .processInstanceVariableEquals(
                        ProcessVariables.SUBJECT, news.flagId().toString())
                .correlateAllWithResult();
    }

    private static Map<String, Object> about(UUID flag) {
        return Map.of(ProcessVariables.SUBJECT, flag.toString());
    }
}
