package uk.waymark.web.waits;

import java.util.List;
import java.util.stream.Stream;
import uk.waymark.engine.measures.StepWait;
import uk.waymark.web.component.Table.Cell;
import uk.waymark.web.component.Table.Heading;
import uk.waymark.web.component.Tag;
import uk.waymark.web.words.Days;

/** The columns in which waits are told, the same wherever they are told. */
final class WaitCells {

    static final int LONG = 30;

    private WaitCells() {}

    static List<Heading> headings(String first) {
        return Stream.concat(
                        Stream.of(Heading.of(first)),
                        Stream.of(
                                        "Waiting now",
                                        "Longest now",
                                        "Half are over by",
                                        "Nine in ten by",
                                        "Over 30 days",
                                        "Finished")
                                .map(Heading::number))
                .toList();
    }

    /** How long a wait usually is, as far as that can be said. */
    static List<Cell> figures(StepWait wait) {
        return List.of(
                Cell.of(WaitWords.days(wait.medianDays())),
                Cell.of(WaitWords.days(wait.ninetiethDays())),
                Cell.of(WaitWords.share(wait)));
    }

    static List<Cell> line(Cell first, StepWait wait, List<Cell> figures) {
        return Stream.of(
                        List.of(first, Cell.of(String.valueOf(wait.open())), longest(wait)),
                        figures,
                        List.of(Cell.of(String.valueOf(wait.finished()))))
                .flatMap(List::stream)
                .toList();
    }

    private static Cell longest(StepWait wait) {
        if (wait.open() == 0) {
            return Cell.of("-");
        }
        String longest = Days.count(wait.longestOpenDays());
        return wait.longestOpenDays() > LONG ? Cell.tag(new Tag(longest, Tag.Colour.ORANGE)) : Cell.of(longest);
    }
}
