package uk.waymark.web.circle;

import java.util.List;
import uk.waymark.engine.circle.CircleFacts;
import uk.waymark.engine.circle.CircleSheet;
import uk.waymark.web.component.Row;
import uk.waymark.web.words.Choices;
import uk.waymark.web.words.Days;

/** Says line by line what is known of the support around a child. */
public final class CircleRows {

    private CircleRows() {}

    /** The lines. */
    public static List<Row> of(CircleSheet sheet) {
        CircleFacts facts = sheet.facts();
        String plan = Choices.words(facts.contingency());
        return List.of(
                Row.of("One person cares alone", Choices.words(facts.soleCarer())),
                Row.of("The carer's own assessment", facts.carerAssessment().title()),
                Row.of("On", Days.plain(facts.carerAssessedOn(), "Not known")),
                Row.of("Support for brothers and sisters", facts.siblings().title()),
                Row.of(
                        "Plan for the day on which the carer is ill",
                        sheet.contingencyWords().isBlank() ? plan : plan + ": " + sheet.contingencyWords()),
                Row.of("Support for what lies ahead", facts.griefSupport().title()));
    }
}
