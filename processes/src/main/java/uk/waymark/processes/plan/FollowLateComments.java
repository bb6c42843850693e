package uk.waymark.processes.plan;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.waymark.engine.news.LateCommentGiven;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.journey.BeginJourney;

/** Whatever a family says late has somebody who reads and answers it, beside the plan that goes on. */
@Component
class FollowLateComments {

    private final BeginJourney begin;

    FollowLateComments(BeginJourney begin) {
        this.begin = begin;
    }

    @EventListener
    void on(LateCommentGiven news) {
        begin.of(
                news.caseRef(),
                "late-comment",
                Map.of(ProcessVariables.SUBJECT, news.comment().toString()));
    }
}
