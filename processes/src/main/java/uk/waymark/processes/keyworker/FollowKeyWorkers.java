package uk.waymark.processes.keyworker;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.waymark.engine.news.KeyWorkerAsked;
import uk.waymark.engine.news.KeyWorkerLeaving;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.journey.BeginJourney;

/** Begins the search for a key worker when one is wanted, or when one is leaving. */
@Component
class FollowKeyWorkers {

    private static final String SEARCH = "key-worker";

    private final BeginJourney begin;
    private final RuntimeService journeys;

    FollowKeyWorkers(BeginJourney begin, RuntimeService journeys) {
        this.begin = begin;
        this.journeys = journeys;
    }

    @EventListener
    void on(KeyWorkerAsked news) {
        begin.of(news.caseRef(), SEARCH, Map.of(ProcessVariables.HANDOVER, "NO"));
    }

    /** A search that is still on ends: the new one, with its handover, takes its place. */
    @EventListener
    void on(KeyWorkerLeaving news) {
        journeys.createProcessInstanceQuery()
                .processInstanceBusinessKey(news.caseRef(), SEARCH)
                .list()
                .forEach(search ->
                        journeys.deleteProcessInstance(search.getId(), "the key worker is leaving", true, true));
        begin.byMessage(news.caseRef(), SEARCH, "key-worker-leaving", Map.of(ProcessVariables.HANDOVER, "YES"));
    }
}
