package uk.waymark.web.family;

import java.util.List;
import java.util.UUID;
import uk.waymark.engine.family.FamilyLine;
import uk.waymark.rules.YesNo;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.component.Row;
import uk.waymark.web.form.Filled;
import uk.waymark.web.words.Spoken;

/** The people of one child's family, with the form for one more. */
public record FamilyPage(OpenedChild child, List<FamilyLine> people, boolean mayChange, Filled form, String commandId) {

    /** What is known of one person. */
    public static List<Row> rows(FamilyLine person) {
        return List.of(
                Row.of("Who they are to the child", person.relationship()),
                Row.of("Telephone", person.phone() == null ? "Not recorded" : person.phone()),
                Row.of("Language", Spoken.words(person.language(), person.interpreter())),
                Row.of("Parental responsibility", responsibility(person.parentalResponsibility())),
                Row.of("Sign-in of their own", person.signsIn() ? "Yes" : "No"));
    }

    /** A number for one more form on the page. */
    public static String another() {
        return UUID.randomUUID().toString();
    }

    private static String responsibility(YesNo answer) {
        return switch (answer) {
            case YES -> "Yes";
            case NO -> "No: this person does not see the record";
            case NOT_KNOWN -> "Not known yet: ask, and see the order if there is one";
        };
    }
}
