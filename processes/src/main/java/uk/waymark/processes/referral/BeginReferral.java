package uk.waymark.processes.referral;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.waymark.engine.news.ReferralReceived;

/** Begins the journey of a referral in the transaction that stores it: one insert, the rules follow a moment later. */
@Component
class BeginReferral {

    private final RuntimeService journeys;

    BeginReferral(RuntimeService journeys) {
        this.journeys = journeys;
    }

    @EventListener
    void on(ReferralReceived news) {
        journeys.startProcessInstanceByKey("referral", news.caseRef());
    }
}
