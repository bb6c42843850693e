package uk.waymark.processes.referral;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.waymark.engine.news.ReferralReceived;
import uk.waymark.engine.news.ReferralsReceived;
import uk.waymark.processes.journey.BeginJourney;

/** Begins the journey of a referral in the transaction that stores it: one insert, the rules follow a moment later. */
@Component
class BeginReferral {

    private static final String DIAGRAM = "referral";

    private final BeginJourney begin;

    BeginReferral(BeginJourney begin) {
        this.begin = begin;
    }

    @EventListener
    void on(ReferralReceived news) {
        begin.anyway(news.caseRef(), DIAGRAM);
    }

    @EventListener
    void on(ReferralsReceived news) {
        begin.anyway(news.caseRefs(), DIAGRAM);
    }
}
