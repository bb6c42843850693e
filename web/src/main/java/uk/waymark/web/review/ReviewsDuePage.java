package uk.waymark.web.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.waymark.engine.Slice;
import uk.waymark.engine.meeting.ReviewPart;
import uk.waymark.engine.review.ReviewsDue.Counts;
import uk.waymark.engine.review.ReviewsDue.Line;
import uk.waymark.engine.review.ReviewsDue.Part;
import uk.waymark.engine.review.SchoolTerm;
import uk.waymark.web.component.Pages;
import uk.waymark.web.component.Table;
import uk.waymark.web.component.Table.Cell;
import uk.waymark.web.component.Table.Heading;
import uk.waymark.web.component.Tag;
import uk.waymark.web.words.Days;

/** The reviews that are due, as a page. */
public record ReviewsDuePage(
        Counts counts, String schools, boolean schoolsLate, Table table, Pages pages, Table people) {

    static ReviewsDuePage of(
            Slice<Line> slice, Counts counts, Map<ReviewPart, Part> parts, String address, LocalDate today) {
        SchoolTerm term = SchoolTerm.after(today);
        return new ReviewsDuePage(
                counts,
                schools(counts, term, today),
                counts.untold() > 0 && today.isAfter(term.tellBy()),
                table(slice.items(), today),
                new Pages(slice.page(), slice.pages(), address),
                people(parts));
    }

    private static String schools(Counts counts, SchoolTerm term, LocalDate today) {
        String when = today.isAfter(term.tellBy()) ? "should have been told by " : "are told by ";
        String who = counts.untold() == 1 ? "1 child needs" : counts.untold() + " children need";
        return counts.untold() == 0
                ? "No review in the " + term.name() + " still waits here for its school to be told of it."
                : who + " a review in the " + term.name() + " and their schools have not been told yet. Schools " + when
                        + Days.full(term.tellBy()) + ", two weeks before the first day.";
    }

    private static Table table(List<Line> lines, LocalDate today) {
        List<Heading> headings = Stream.of(
                        "Child",
                        "Reference",
                        "Where it is",
                        "To be done by",
                        "Meeting",
                        "Next place named before",
                        "School told")
                .map(Heading::of)
                .toList();
        return new Table(
                "Reviews",
                false,
                headings,
                lines.stream().map(line -> cells(line, today)).toList());
    }

    private static List<Cell> cells(Line line, LocalDate today) {
        Tag tag = line.toldOn() == null ? Days.dueTag(line.completeBy(), today) : null;
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.link(line.name(), "/children/" + line.reference() + "/reviews"));
        cells.add(Cell.of(line.reference()));
        cells.add(Cell.of(line.state().title()));
        cells.add(tag == null ? Cell.of(Days.plain(line.completeBy())) : Cell.tag(tag));
        cells.add(Cell.of(Days.plain(line.meetingOn(), "not yet")));
        cells.add(Cell.of(Days.plain(line.transferOn(), "-")));
        cells.add(Cell.of(Days.plain(line.schoolToldOn(), "not yet")));
        return cells;
    }

    private static Table people(Map<ReviewPart, Part> parts) {
        List<Heading> headings = List.of(
                Heading.of("Who"),
                Heading.number("Invited"),
                Heading.number("Came or wrote"),
                Heading.number("Of 100"));
        return new Table(
                "Who takes part in reviews, over the last twelve months",
                true,
                headings,
                parts.entrySet().stream()
                        .map(entry -> List.of(
                                Cell.of(entry.getKey().title()),
                                Cell.of(String.valueOf(entry.getValue().invited())),
                                Cell.of(String.valueOf(entry.getValue().tookPart())),
                                Cell.of(String.valueOf(entry.getValue().tookPart()
                                        * 100
                                        / Math.max(1, entry.getValue().invited())))))
                        .toList());
    }
}
