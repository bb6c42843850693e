package uk.waymark.web.contacts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.family.FamilyLine;
import uk.waymark.engine.family.Reached;
import uk.waymark.web.component.Row;
import uk.waymark.web.words.Spoken;

/**
 * How a family is reached.
 *
 * @param family whether somebody of the family reads it
 * @param own what that person says about themselves; null for everybody else
 * @param people everybody of the family, for those who ring them; empty for a family and for those who may not see it
 */
public record FamilyReach(boolean family, @Nullable Reached own, List<FamilyLine> people) {

    public FamilyReach {
        people = List.copyOf(people);
    }

    /** What one person of the family has said, for those who ring. */
    public static List<Row> rows(FamilyLine person) {
        return List.of(
                Row.of("Telephone", person.phone() == null ? "Not recorded" : person.phone()),
                Row.of("Language", Spoken.words(person.language(), person.interpreter())));
    }

    /** What the reader has said about themselves. */
    public static List<Row> rows(Reached own) {
        String phone = own.phone();
        String language = own.language();
        return List.of(
                Row.of("Your telephone", phone == null ? "You have not told us" : phone),
                Row.of("Your language", language == null ? "You have not told us" : language),
                Row.of(
                        "Interpreter",
                        switch (own.interpreter()) {
                            case YES -> "Yes, please";
                            case NO -> "Not needed";
                            case NOT_KNOWN -> "You have not told us";
                        }));
    }
}
