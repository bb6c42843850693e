package uk.waymark.processes.reassessment;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.waymark.engine.news.HelpAskedAgain;
import uk.waymark.engine.news.PlanFinalised;
import uk.waymark.engine.news.ReassessmentAsked;
import uk.waymark.engine.reassessment.FinishReassessment;
import uk.waymark.engine.reassessment.RequestBesidePlan;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.journey.BeginJourney;

/** Begins the journey of a new assessment when it is asked for, at whichever door, and ends its record when the new edition is sent. */
@Component
class FollowReassessments {

    private final BeginJourney begin;
    private final FinishReassessment finish;
    private final RequestBesidePlan requests;

    FollowReassessments(BeginJourney begin, FinishReassessment finish, RequestBesidePlan requests) {
        this.begin = begin;
        this.finish = finish;
        this.requests = requests;
    }

    @EventListener
    void on(HelpAskedAgain news) {
        requests.joined(news.request());
    }

    @EventListener
    void on(ReassessmentAsked news) {
        begin.of(
                news.caseRef(),
                "reassessment",
                Map.of(ProcessVariables.SUBJECT, news.reassessment().toString()));
    }

    @EventListener
    void on(PlanFinalised news) {
        finish.planSent(news.caseRef());
    }
}
