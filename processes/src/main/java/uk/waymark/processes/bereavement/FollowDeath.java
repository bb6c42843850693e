package uk.waymark.processes.bereavement;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.waymark.engine.news.CaseClosing;
import uk.waymark.engine.news.CaseClosing.Why;
import uk.waymark.processes.journey.BeginJourney;
import uk.waymark.processes.journey.EndJourneys;

/** Ends every journey of a child who has died, with its tasks and timers, and begins care for those who are left. */
@Component
class FollowDeath {

    private static final String CARE = "bereavement";

    private final BeginJourney begin;
    private final EndJourneys end;

    FollowDeath(BeginJourney begin, EndJourneys end) {
        this.begin = begin;
        this.end = end;
    }

    @EventListener
    void on(CaseClosing news) {
        if (news.why() != Why.DIED) {
            return;
        }
        end.allBut(news.caseRef(), CARE, news.why().words());
        if (!end.goesOn(news.caseRef())) {
            begin.anyway(news.caseRef(), CARE);
        }
    }
}
