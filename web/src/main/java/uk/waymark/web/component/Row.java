package uk.waymark.web.component;

import gg.jte.Content;
import java.util.List;

/** One line of a summary: what it is, what is known, and what can be done about it. */
public record Row(String key, Content value, List<Action> actions) {

    /** A link at the end of the line; {@code about} completes it for screen readers, for example "Change" "name". */
    public record Action(String text, String href, String about) {}

    /** A line without links. */
    public static Row of(String key, String value) {
        return new Row(key, Words.of(value), List.of());
    }

    /** A line whose value is markup. */
    public static Row of(String key, Content value) {
        return new Row(key, value, List.of());
    }

    /** The same line with one link. */
    public Row action(String text, String href, String about) {
        return new Row(key, value, List.of(new Action(text, href, about)));
    }
}
