package uk.waymark.processes.moving;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.waymark.engine.moving.MoveFacts;
import uk.waymark.engine.moving.PassOn;
import uk.waymark.engine.news.CaseClosing;
import uk.waymark.engine.news.CaseClosing.Why;
import uk.waymark.engine.news.MoveTakenBack;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.journey.BeginJourney;
import uk.waymark.processes.journey.ChildOfJourney;
import uk.waymark.processes.journey.EndJourneys;

/** Ends every journey of a child who has moved away, and begins the handing over; a mistake ends that again. */
@Component
class FollowMove {

    private static final String HANDING_OVER = "moved-away";

    private final BeginJourney begin;
    private final EndJourneys end;
    private final ChildOfJourney children;
    private final PassOn handOver;

    FollowMove(BeginJourney begin, EndJourneys end, ChildOfJourney children, PassOn handOver) {
        this.begin = begin;
        this.end = end;
        this.children = children;
        this.handOver = handOver;
    }

    @EventListener
    void on(CaseClosing news) {
        if (news.why() != Why.MOVED) {
            return;
        }
        end.allBut(news.caseRef(), HANDING_OVER, news.why().words());
        MoveFacts move = handOver.running(children.of(news.caseRef()).caseId());
        begin.anyway(
                news.caseRef(),
                HANDING_OVER,
                Map.of(
                        ProcessVariables.HANDED_OVER, move.planGoes() ? "PLAN" : "WHAT_IS_KNOWN",
                        ProcessVariables.OTHER_BOARD, move.boardIsTold() ? "YES" : "NO"));
    }

    @EventListener
    void on(MoveTakenBack news) {
        end.by(news.caseRef(), HANDING_OVER, "the move was recorded by mistake");
    }
}
