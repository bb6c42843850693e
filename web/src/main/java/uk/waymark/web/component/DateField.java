package uk.waymark.web.component;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question for a date, answered in three boxes. */
public record DateField(Field question, String day, String month, String year) {

    /** One of the three boxes. */
    public record Box(String part, String label, String value, int width) {}

    /** Three empty boxes. */
    public static DateField of(String name, String legend) {
        return new DateField(Field.of(name, legend), "", "", "");
    }

    /** The id of the box where an error of the whole date links to. */
    public static String firstBoxOf(String id) {
        return id + "-day";
    }

    /** The same question with what was typed. */
    public DateField typed(String typedDay, String typedMonth, String typedYear) {
        return new DateField(question, typedDay, typedMonth, typedYear);
    }

    /** The same question with a hint below its legend. */
    public DateField hint(String text) {
        return new DateField(question.hint(text), day, month, year);
    }

    /** The same question with an error, or with none. */
    public DateField error(@Nullable String text) {
        return new DateField(question.error(text), day, month, year);
    }

    /** Day, month and year. */
    public List<Box> boxes() {
        return List.of(
                new Box("day", "Day", day, 2), new Box("month", "Month", month, 2), new Box("year", "Year", year, 4));
    }
}
