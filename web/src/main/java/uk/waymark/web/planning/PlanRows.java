package uk.waymark.web.planning;

import java.util.List;
import uk.waymark.engine.planning.PlanFacts;
import uk.waymark.engine.planning.PlanSheet;
import uk.waymark.web.component.Row;
import uk.waymark.web.words.Choices;
import uk.waymark.web.words.Days;

/** Says line by line what is known of a child's plan. */
public final class PlanRows {

    private PlanRows() {}

    /** The lines. */
    public static List<Row> of(PlanSheet sheet) {
        PlanFacts facts = sheet.facts();
        return List.of(
                Row.of("Plan", facts.planKind().title()),
                Row.of("Last looked at with the family", Days.plain(facts.reviewedOn(), "Not known")),
                Row.of("What the child thinks", said(facts.childView().title(), sheet.childWords())),
                Row.of("What the family thinks", said(facts.familyView().title(), sheet.familyWords())),
                Row.of("Learning is covered", Choices.words(facts.educationCovered())),
                Row.of("Growing up is covered", Choices.words(facts.adulthoodCovered())),
                Row.of("Family last asked about the help", Days.plain(facts.feedbackOn(), "Not known")),
                Row.of("Family doctor is in the record", Choices.words(facts.doctorKnown())),
                Row.of("School or nursery is in the record", Choices.words(facts.schoolKnown())));
    }

    private static String said(String state, String words) {
        return words.isBlank() ? state : state + ": " + words;
    }
}
