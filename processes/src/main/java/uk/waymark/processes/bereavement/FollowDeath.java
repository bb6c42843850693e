package uk.waymark.processes.bereavement;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.waymark.engine.news.CaseClosing;
import uk.waymark.processes.journey.BeginJourney;

/** Ends every journey of a child who has died, with its tasks and timers, and begins care for those who are left. */
@Component
class FollowDeath {

    private static final String CARE = "bereavement";

    private final BeginJourney begin;
    private final RuntimeService journeys;

    FollowDeath(BeginJourney begin, RuntimeService journeys) {
        this.begin = begin;
        this.journeys = journeys;
    }

    @EventListener
    void on(CaseClosing news) {
        running(news.caseRef()).stream()
                .filter(journey -> !journey.getProcessDefinitionId().startsWith(CARE + ":"))
                .forEach(journey -> journeys.deleteProcessInstance(journey.getId(), "the child has died", true, true));
        if (running(news.caseRef()).isEmpty()) {
            begin.anyway(news.caseRef(), CARE);
        }
    }

    private List<ProcessInstance> running(String caseRef) {
        return journeys.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseRef)
                .list();
    }
}
