package uk.waymark.processes.assessment;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.waymark.engine.news.AssessmentBegun;
import uk.waymark.processes.journey.BeginJourney;

/** Begins the joint assessment when the family knows that the child will be assessed. */
@Component
class FollowAssessments {

    private final BeginJourney begin;

    FollowAssessments(BeginJourney begin) {
        this.begin = begin;
    }

    @EventListener
    void on(AssessmentBegun news) {
        begin.of(news.caseRef(), "joint-assessment");
    }
}
