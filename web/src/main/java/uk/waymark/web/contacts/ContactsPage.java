package uk.waymark.web.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.contact.NumberDetails;
import uk.waymark.engine.contact.NumberLine;
import uk.waymark.engine.contact.RecordContact.Contact;
import uk.waymark.engine.summary.SummaryText;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.component.Row;
import uk.waymark.web.words.Choices;
import uk.waymark.web.words.Days;

/**
 * Whom to ring, when somebody was in touch, and what helps in an emergency.
 *
 * @param contacts the last contacts with the family, the newest first
 * @param summary null for a reader who may not read health information
 * @param reach how the family is reached
 */
public record ContactsPage(
        OpenedChild child,
        List<NumberLine> numbers,
        List<Contact> contacts,
        @Nullable SummaryText summary,
        boolean mayChange,
        boolean mayWriteSummary,
        FamilyReach reach) {

    /** What a card says about a number. */
    public List<Row> rows(NumberLine line) {
        return family() ? forFamily(line) : forStaff(line);
    }

    private static List<Row> forFamily(NumberLine line) {
        NumberDetails details = line.details();
        return List.of(
                Row.of("Telephone", details.phone()),
                Row.of("Somebody answers", HoursWords.of(details.hours())),
                Row.of(
                        "At night and at weekends",
                        details.primaryOutOfHours() ? "Ring this number" : "Another number is better"),
                Row.of("Whom you reach at night", night(details)),
                Row.of("It is for where you live", Choices.words(details.coversHome())),
                Row.of("Last tried by us", Days.plain(line.lastTestedOn(), "not yet")));
    }

    private static List<Row> forStaff(NumberLine line) {
        NumberDetails details = line.details();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Telephone", details.phone()));
        rows.add(Row.of("Somebody answers", HoursWords.of(details.hours())));
        rows.add(Row.of(
                "Out of hours", details.primaryOutOfHours() ? "Ring this number at night and at weekends" : "No"));
        rows.add(Row.of("At night", night(details)));
        rows.add(Row.of("Covers the child's home", Choices.words(details.coversHome())));
        rows.add(Row.of("Covers the child's age", Choices.words(details.coversAge())));
        rows.add(Row.of("Last tried", Days.plain(line.lastTestedOn(), "never")));
        rows.add(Row.of("Family was told", Days.plain(line.familyToldOn(), "not yet")));
        return rows;
    }

    private static String night(NumberDetails details) {
        return "A children's nurse: " + Choices.words(details.nursingAtNight()).toLowerCase(Locale.ROOT)
                + ". A consultant's advice: "
                + Choices.words(details.consultantAdvice()).toLowerCase(Locale.ROOT) + ".";
    }

    /** Whether somebody of the family reads it. */
    public boolean family() {
        return reach.family();
    }

    /** Whether the reader keeps the numbers of services: never a family. */
    public boolean keepsNumbers() {
        return mayChange && !family();
    }

    /** Whether there is one number for the night. */
    public boolean hasNightNumber() {
        return numbers.stream().anyMatch(line -> line.details().primaryOutOfHours());
    }
}
