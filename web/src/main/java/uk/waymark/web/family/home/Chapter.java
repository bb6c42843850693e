package uk.waymark.web.family.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.web.component.Row;

/**
 * One journey of a child as its family reads it.
 *
 * @param reports who was asked for a report and what has come; empty where nobody was
 * @param then what comes after it; empty when nothing is to be said
 * @param more the page that says more; null when there is none
 */
public record Chapter(
        String title,
        List<Line> lines,
        List<Report> reports,
        String then,
        @Nullable String more) {

    public Chapter {
        lines = List.copyOf(lines);
        reports = List.copyOf(reports);
    }

    /** The reports as the lines of a list. */
    public List<Row> rows() {
        return reports.stream()
                .map(report -> Row.of(report.about(), report.said()))
                .toList();
    }
}
