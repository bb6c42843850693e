package uk.waymark.web.sharing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.consent.SharingCell;
import uk.waymark.engine.consent.SharingRow;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.component.Choice;
import uk.waymark.web.words.Days;

/**
 * Who can see what about a child.
 *
 * @param agencies every agency of the area, for the form
 * @param family whether the family itself reads and answers
 */
public record SharingPage(
        OpenedChild child, List<SharingRow> rows, List<Choice> agencies, boolean mayAnswer, boolean family) {

    /** The kinds of information, in the order of the columns. */
    public static List<DataClass> classes() {
        return Arrays.asList(DataClass.values());
    }

    /** One cell as a sentence: what, why, since when, and until when. */
    public static String words(SharingCell cell) {
        StringBuilder words = new StringBuilder(cell.shared().title());
        add(words, ": ", cell.ground());
        if (cell.permission() != null && cell.shared() == SharingCell.Shared.NO) {
            add(words, ": ", cell.permission().title().toLowerCase(Locale.ROOT));
        }
        add(words, ", said by: ", cell.ground() == null ? cell.givenBy() : null);
        add(words, ", since ", cell.since() == null ? null : Days.plain(cell.since()));
        add(words, ", until ", cell.expiresOn() == null ? null : Days.plain(cell.expiresOn()));
        return words.toString();
    }

    /** What has been said or stated about an agency: each sentence with the kinds of information for which it holds. */
    public static Map<String, String> grouped(SharingRow row) {
        Map<String, String> kinds = new LinkedHashMap<>();
        row.cells().stream()
                .filter(cell -> cell.shared() != SharingCell.Shared.NOT_ASKED)
                .forEach(cell -> kinds.merge(
                        words(cell),
                        cell.dataClass().title(),
                        (first, next) -> first + "; " + next.toLowerCase(Locale.ROOT)));
        return kinds;
    }

    private static void add(StringBuilder words, String before, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            words.append(before).append(text);
        }
    }

    /** Whether anything has been asked or stated about this agency. */
    public static boolean hasAnything(SharingRow row) {
        return row.cells().stream().anyMatch(cell -> cell.shared() != SharingCell.Shared.NOT_ASKED);
    }
}
