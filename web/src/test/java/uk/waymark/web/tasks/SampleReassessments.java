package uk.waymark.web.tasks;

import java.util.Map;
import uk.waymark.engine.Ids;
import uk.waymark.engine.reassessment.ReassessmentFacts;
import uk.waymark.engine.reassessment.ReassessmentState;
import uk.waymark.engine.reassessment.ReassessmentStory.Lately;
import uk.waymark.engine.reassessment.ReassessmentStory.Told;
import uk.waymark.engine.reassessment.RightToAsk;

/** What the steps of a new assessment show beside their forms. */
final class SampleReassessments {

    private SampleReassessments() {}

    static Map<String, Object> beside() {
        var day = SampleSteps.TODAY;
        ReassessmentFacts facts = new ReassessmentFacts(
                Ids.next(),
                Ids.next(),
                new ReassessmentFacts.Asked(RightToAsk.PARENT, day.minusDays(3)),
                ReassessmentState.ASKED,
                null,
                null,
                null,
                null,
                null);
        return Map.of(
                "told",
                new Told(facts, "She cannot walk any more <quickly>.", "", "", day.plusDays(12), null),
                "lately",
                new Lately(day.minusMonths(5), day.plusMonths(1)));
    }
}
