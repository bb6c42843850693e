package uk.waymark.processes.discharge;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.waymark.engine.news.GoingHomeCalledOff;
import uk.waymark.engine.news.GoingHomePlanned;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.journey.BeginJourney;

/** Begins the way home when going home is planned, and ends it kindly when it is called off. */
@Component
class FollowHospital {

    private final BeginJourney begin;
    private final RuntimeService journeys;

    FollowHospital(BeginJourney begin, RuntimeService journeys) {
        this.begin = begin;
        this.journeys = journeys;
    }

    @EventListener
    void on(GoingHomePlanned news) {
        begin.of(news.caseRef(), "discharge", Map.of(ProcessVariables.PACE, news.rapid() ? "RAPID" : "PLANNED"));
    }

    @EventListener
    void on(GoingHomeCalledOff news) {
        journeys.createMessageCorrelation("going-home-called-off")
                .processInstanceBusinessKey(news.caseRef())
                .correlateAllWithResult();
    }
}
