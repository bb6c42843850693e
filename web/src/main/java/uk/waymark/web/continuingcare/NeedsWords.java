package uk.waymark.web.continuingcare;

import java.util.Arrays;
import java.util.List;
import uk.waymark.engine.continuingcare.NeedsSheet;
import uk.waymark.rules.Receipt;
import uk.waymark.rules.continuingcare.Advice;
import uk.waymark.rules.continuingcare.CareDomain;
import uk.waymark.rules.continuingcare.NeedLevel;
import uk.waymark.web.component.Choice;
import uk.waymark.web.component.Row;

/** The words of the page about levels of need. */
public final class NeedsWords {

    private NeedsWords() {}

    /** The level of each area. */
    public static List<Row> levels(NeedsSheet sheet) {
        return Arrays.stream(CareDomain.values())
                .map(domain -> Row.of(
                        domain.title(),
                        sheet.levels().getOrDefault(domain, NeedLevel.NOT_KNOWN).title()))
                .toList();
    }

    /** The levels that may be chosen for an area. */
    public static List<Choice> choices(CareDomain domain) {
        return domain.levels().stream()
                .map(level -> Choice.of(level.name(), level.title()))
                .toList();
    }

    /** What the levels say; never that a child is not eligible. */
    public static String advice(Receipt receipt) {
        return switch (Advice.of(receipt)) {
            case INDICATES_NEED -> "The levels point to continuing care.";
            case PROFESSIONAL_JUDGEMENT_REQUIRED ->
                "The levels alone do not decide: a person has to weigh the whole picture.";
        };
    }
}
