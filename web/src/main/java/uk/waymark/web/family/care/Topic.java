package uk.waymark.web.family.care;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.web.component.Row;
import uk.waymark.web.family.needs.Need;

/**
 * One part of the care as a family reads it.
 *
 * @param about what it is, in a sentence or two
 * @param known what is known
 * @param toAsk what nobody has asked or written down yet, each as the end of a sentence
 * @param need how it stands with what should be in place; null where no such thing belongs to it
 * @param more a page of its own; null when there is none
 */
public record Topic(
        String id,
        String title,
        String about,
        List<Row> known,
        List<String> toAsk,
        @Nullable Need need,
        @Nullable More more) {

    public Topic {
        known = List.copyOf(known);
        toAsk = List.copyOf(toAsk);
    }

    /** A page that says more. */
    public record More(String text, String href) {}
}
