package uk.waymark.web.assessment;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.waymark.engine.assessment.AdviceState;
import uk.waymark.engine.assessment.AssessmentOfChild.Standing;
import uk.waymark.engine.assessment.RequestLine;
import uk.waymark.engine.clock.Today;
import uk.waymark.web.component.Table;
import uk.waymark.web.component.Table.Cell;
import uk.waymark.web.component.Table.Heading;
import uk.waymark.web.component.Tag;
import uk.waymark.web.words.Days;

/** Who was asked, since when, how long it has taken, and how it stands, in words. */
@Component
class AssessmentTable {

    private static final List<Heading> HEADINGS = List.of(
            Heading.of("Who was asked"),
            Heading.of("About"),
            Heading.of("Asked"),
            Heading.number("Days"),
            Heading.of("Due"),
            Heading.of("How it stands"));

    private final Today today;

    AssessmentTable(Today today) {
        this.today = today;
    }

    Table of(String base, List<RequestLine> lines) {
        return new Table(
                "Who was asked for advice",
                false,
                HEADINGS,
                lines.stream().map(line -> cells(base, line)).toList());
    }

    private List<Cell> cells(String base, RequestLine line) {
        return List.of(
                Cell.link(line.who(), base + "/" + line.id()),
                Cell.of(line.kind().title()),
                Cell.of(Days.plain(line.askedOn(), "")),
                Cell.of(days(line)),
                Cell.of(Days.plain(line.dueOn(), "")),
                standing(line));
    }

    /** How many days it has waited, or took. */
    private String days(RequestLine line) {
        LocalDate asked = line.askedOn();
        if (asked == null) {
            return "";
        }
        LocalDate settled = line.settledOn();
        return String.valueOf((settled == null ? today.date() : settled).toEpochDay() - asked.toEpochDay());
    }

    Cell standing(RequestLine line) {
        if (line.state() == AdviceState.NOT_KNOWN || line.state() == AdviceState.DECLINED) {
            return Cell.tag(Tag.missing(line.state().title()));
        }
        if (line.state() != AdviceState.ASKED) {
            return Cell.of(line.state().title());
        }
        LocalDate due = line.dueOn();
        if (due != null && line.late(today.date())) {
            LocalDate expected = line.expectedOn();
            return expected != null && !expected.isBefore(today.date())
                    ? Cell.tag(Tag.overdue("Late, promised by " + Days.plain(expected)))
                    : Cell.tag(Tag.overdue(Days.due(due, today.date())));
        }
        return Cell.tag(Tag.waiting(line.round() > 1 ? "Asked once more" : "Waiting"));
    }

    /** For example "6 were asked, 2 answers are still to come, 1 of them is late." */
    String sentence(Standing standing) {
        long late = standing.late(today.date());
        long waiting = standing.waiting();
        if (waiting == 0 && standing.beingRead() > 0) {
            return "Every answer is here; a caseworker still reads some of them.";
        }
        if (waiting == 0) {
            return standing.requests().isEmpty()
                    ? "Nobody has been asked yet: a caseworker chooses whom to ask."
                    : "Everything that was asked for is here or settled.";
        }
        return (waiting == 1 ? "1 answer is" : waiting + " answers are") + " still to come"
                + (late == 0
                        ? ", none of them late."
                        : late == 1 ? ", 1 of them is late." : ", " + late + " are late.");
    }
}
