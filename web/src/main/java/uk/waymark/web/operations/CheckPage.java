package uk.waymark.web.operations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.waymark.engine.Slice;
import uk.waymark.engine.invariants.CheckRun;
import uk.waymark.engine.invariants.Difference;
import uk.waymark.web.component.Choice;
import uk.waymark.web.component.Pages;
import uk.waymark.web.component.Table;
import uk.waymark.web.component.Table.Cell;
import uk.waymark.web.component.Table.Heading;
import uk.waymark.web.component.Tag;

/**
 * One check as a page.
 *
 * @param sentences what has to hold, by its short name
 * @param counts how often each does not, by its short name
 * @param chosen the short name of the one that is shown; empty for all
 */
public record CheckPage(
        CheckRun run,
        Map<String, String> sentences,
        Map<String, Integer> counts,
        String chosen,
        Slice<Difference> found,
        Pages pages) {

    /** What is broken, to choose from. */
    public List<Choice> choices() {
        return counts.entrySet().stream()
                .map(one -> Choice.of(one.getKey(), words(one.getKey()) + " (" + one.getValue() + ")"))
                .toList();
    }

    /** What was found, with the child's reference. */
    public Table table() {
        return new Table(
                "What does not hold",
                false,
                List.of(Heading.of("Reference"), Heading.of("What has to hold"), Heading.of("What was found")),
                found.items().stream()
                        .map(one ->
                                List.of(Cell.of(one.reference()), Cell.of(words(one.invariant())), Cell.of(one.what())))
                        .toList());
    }

    private String words(String key) {
        return sentences.getOrDefault(key, key);
    }

    /** How a check stands, in a word or two. */
    public static Tag tag(CheckRun run) {
        if (run.running()) {
            return Tag.waiting("Under way");
        }
        return run.differences() == 0
                ? new Tag("Everything holds", Tag.Colour.GREEN)
                : Tag.overdue(run.differences() + " found");
    }

    /** A number of children in words. */
    public static String children(int number) {
        return number == 1 ? "1 child" : String.format(Locale.UK, "%,d children", number);
    }
}
