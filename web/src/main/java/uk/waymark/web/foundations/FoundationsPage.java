package uk.waymark.web.foundations;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import uk.waymark.rules.Outcome;
import uk.waymark.web.child.OpenedChild;

/**
 * The ten foundations of one child as a page.
 *
 * @param missingFacts what nobody has told us yet, in plain words
 */
public record FoundationsPage(OpenedChild child, List<FoundationView> all, List<String> missingFacts) {

    /** How many the rules have looked at. */
    public long lookedAt() {
        return lines().count();
    }

    /** How many of those are in place. */
    public long inPlace() {
        return lines().filter(outcome -> outcome == Outcome.MET).count();
    }

    private Stream<Outcome> lines() {
        return all.stream()
                .map(FoundationView::line)
                .filter(Objects::nonNull)
                .map(line -> line.finding().outcome());
    }
}
