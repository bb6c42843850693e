package uk.waymark.web.condition;

import java.util.List;
import uk.waymark.rules.foundations.CarePhase;
import uk.waymark.web.component.Choice;
import uk.waymark.web.words.Choices;

/** The words of the condition form. */
public final class ConditionWords {

    private ConditionWords() {}

    /** The four palliative categories. Source: Together for Short Lives; RCPCH. */
    public static List<Choice> categories() {
        return List.of(
                Choice.of("1", "Category 1")
                        .hint("Life-threatening; cure is possible but may fail. For example cancer, or organ failure"),
                Choice.of("2", "Category 2")
                        .hint("Early death is likely, and long intensive treatment can prolong a good life. For example"
                                + " Duchenne muscular dystrophy"),
                Choice.of("3", "Category 3")
                        .hint("Progressive, without treatment that could cure; care may go on for many years"),
                Choice.of("4", "Category 4")
                        .hint("Not progressive but severe, with a risk of sudden worsening. For example severe cerebral"
                                + " palsy"),
                Choice.of("0", "None of them"));
    }

    /** How the child is now. */
    public static List<Choice> phases() {
        return Choices.of(CarePhase.class, ConditionWords::words);
    }

    /** A phase in plain words. */
    public static String words(CarePhase phase) {
        return switch (phase) {
            case STABLE -> "Stable";
            case UNSTABLE -> "Unstable: new problems come suddenly";
            case DETERIORATING -> "Slowly getting worse";
            case END_OF_LIFE -> "Near the end of life";
            case NOT_KNOWN -> "Not known";
        };
    }
}
