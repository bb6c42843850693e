package uk.waymark.web.continuingcare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.continuingcare.DecideCare;
import uk.waymark.engine.continuingcare.NeedsSheet;
import uk.waymark.rules.Receipt;
import uk.waymark.rules.continuingcare.Advice;
import uk.waymark.rules.continuingcare.CareDomain;
import uk.waymark.rules.continuingcare.NeedLevel;
import uk.waymark.rules.statute.StatutoryPeriods;
import uk.waymark.rules.statute.Term;
import uk.waymark.web.component.Choice;
import uk.waymark.web.component.Row;
import uk.waymark.web.words.ClockWords;
import uk.waymark.web.words.Days;

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

    /** By when somebody decides, or looks at it again; what was not read at its source says so. */
    public static List<String> dates(DecideCare.Standing standing) {
        List<String> dates = new ArrayList<>();
        add(dates, standing.deciding());
        add(dates, standing.review());
        return dates;
    }

    private static void add(List<String> dates, @Nullable ClockView clock) {
        if (clock != null) {
            String unread = verified(clock) ? "" : " This time has not been checked against the framework yet.";
            dates.add(ClockWords.title(clock.kind()) + " by " + Days.full(clock.dueOn()) + "." + unread);
        }
    }

    private static boolean verified(ClockView clock) {
        return StatutoryPeriods.inForceOn(clock.startedOn())
                .find(clock.kind())
                .filter(Term::verified)
                .isPresent();
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
