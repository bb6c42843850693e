package uk.waymark.web.children;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.casefile.ChildLine;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.clock.Today;
import uk.waymark.processes.tasks.TaskTitles;
import uk.waymark.processes.tasks.TaskTitles.Subject;
import uk.waymark.web.words.ClockWords;
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
        Period period = period(line.clockStartedOn(), line.clockDueOn(), now);
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

    /** A legal period as the list shows it; without words when none runs. */
    private record Period(String words, int elapsed, int length) {}

    private static Period period(@Nullable LocalDate started, @Nullable LocalDate due, LocalDate now) {
        return started == null || due == null
                ? new Period("", 0, 1)
                : new Period(
                        ClockWords.day(started, due, now),
                        ClockWords.elapsed(started, now),
                        ClockWords.length(started, due));
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
