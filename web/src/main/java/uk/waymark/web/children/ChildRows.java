package uk.waymark.web.children;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.casefile.ChildLine;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.clock.Today;
import uk.waymark.web.words.ClockWords;
import uk.waymark.web.words.Days;
import uk.waymark.web.words.StepNames;

/** Puts children of a list into words. */
@Component
public class ChildRows {

    private final StepNames names;
    private final Today today;

    ChildRows(StepNames names, Today today) {
        this.names = names;
        this.today = today;
    }

    /** The children as a list shows them, in the same order. */
    public List<ChildRow> of(List<ChildLine> lines) {
        return lines.stream().map(this::row).toList();
    }

    private ChildRow row(ChildLine line) {
        LocalDate now = today.date();
        @Nullable LocalDate started = line.clockStartedOn();
        @Nullable LocalDate due = line.clockDueOn();
        boolean counts = started != null && due != null;
        return new ChildRow(
                line.reference(),
                line.name().formal(),
                line.status() == ChildStatus.DECEASED
                        ? ""
                        : "age " + Period.between(line.birthDate(), now).getYears(),
                line.status().title(),
                waits(line),
                Days.dueTag(line.stepDueOn(), now),
                counts ? ClockWords.day(started, due, now) : "",
                line.clock() == null ? "" : ClockWords.title(line.clock()),
                counts ? ClockWords.elapsed(started, now) : 0,
                counts ? ClockWords.length(started, due) : 1,
                flags(line));
    }

    private String waits(ChildLine line) {
        if (line.process() == null || line.step() == null) {
            return "Nothing waits";
        }
        return names.name(line.process(), line.step());
    }

    private static String flags(ChildLine line) {
        int open = line.openFlags();
        if (open == 0 && line.status() != ChildStatus.ACTIVE) {
            return "Not looked at";
        }
        return open == 0 ? "None" : open == 1 ? "1 foundation" : open + " foundations";
    }
}
