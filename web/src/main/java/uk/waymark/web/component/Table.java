package uk.waymark.web.component;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table with a caption; the first cell of each line is its heading. */
public record Table(String caption, boolean captionShown, List<Heading> headings, List<List<Cell>> lines) {

    /** The heading of a column. */
    public record Heading(String text, boolean number) {

        /** A column of words. */
        public static Heading of(String text) {
            return new Heading(text, false);
        }

        /** A column of figures, set to the right. */
        public static Heading number(String text) {
            return new Heading(text, true);
        }
    }

    /** One cell: words, perhaps a link, perhaps a status. */
    public record Cell(
            String text, @Nullable String href, @Nullable Tag tag) {

        /** Words only. */
        public static Cell of(String text) {
            return new Cell(text, null, null);
        }

        /** A link. */
        public static Cell link(String text, String href) {
            return new Cell(text, href, null);
        }

        /** A status. */
        public static Cell tag(Tag tag) {
            return new Cell("", null, tag);
        }
    }
}
