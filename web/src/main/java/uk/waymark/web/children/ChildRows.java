package uk.waymark.web.children;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import uk.waymark.engine.casefile.ChildLine;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.clock.Today;
import uk.waymark.processes.tasks.TaskTitles;
import uk.waymark.processes.tasks.TaskTitles.Subject;
import uk.waymark.rules.statute.StatutoryPeriod;
import uk.waymark.web.words.ClockWords;
import uk.waymark.web.words.ClockWords.Gone;
import uk.waymark.web.words.Days;
import uk.waymark.web.words.StepNames;

/** Puts children of a list into words. */
@Component
public class ChildRows {

    private final StepNames names;
    private final TaskTitles titles;
    private final Today today;

    ChildRows(StepNames names, TaskTitles titles, Today today) {
        this.names = names;
        this.titles = titles;
        this.today = today;
    }

    /** The children as a list shows them, in the same order. */
    public List<ChildRow> of(List<ChildLine> lines) {
        Map<String, String> about = titles.of(lines.stream()
                .filter(line -> line.process() != null)
                .map(ChildRows::subject)
                .toList());
        return lines.stream().map(line -> row(line, about)).toList();
    }

    private static Subject subject(ChildLine line) {
        return new Subject(Objects.requireNonNull(line.process()), line.subject());
    }

    private ChildRow row(ChildLine line, Map<String, String> about) {
        LocalDate now = today.date();
        boolean died = line.status() == ChildStatus.DECEASED;
        Gone period = period(line, now);
        return new ChildRow(
                line.reference(),
                line.name().formal(),
                died ? "" : "age " + ChronoUnit.YEARS.between(line.birthDate(), now),
                line.status().title(),
                waits(line, about),
                Days.dueTag(line.stepDueOn(), now),
                period.words(),
                line.clock() == null ? "" : ClockWords.title(line.clock()),
                period.elapsed(),
                period.length(),
                flags(line));
    }

    /** The legal period that ends next; without words when none runs. */
    private static Gone period(ChildLine line, LocalDate now) {
        String kind = line.clock();
        LocalDate started = line.clockStartedOn();
        LocalDate due = line.clockDueOn();
        return kind == null || started == null || due == null
                ? new Gone("", 0, 1)
                : ClockWords.gone(StatutoryPeriod.valueOf(kind), started, due, now);
    }

    private String waits(ChildLine line, Map<String, String> about) {
        if (line.process() == null || line.step() == null) {
            return "Nothing waits";
        }
        String name = names.name(line.process(), line.step());
        return line.subject() == null ? name : StepNames.about(about.get(line.subject()), name);
    }

    private static String flags(ChildLine line) {
        int open = line.openFlags();
        if (open == 0 && line.status() != ChildStatus.ACTIVE) {
            return "Not looked at";
        }
        return open == 0 ? "None" : open == 1 ? "1 foundation" : open + " foundations";
    }
}
