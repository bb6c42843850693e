package uk.waymark.web.waits;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.measures.StepWait;
import uk.waymark.engine.measures.WaitingChild;
import uk.waymark.processes.tasks.StepInfo;
import uk.waymark.web.component.Pages;
import uk.waymark.web.component.Table;
import uk.waymark.web.component.Table.Cell;
import uk.waymark.web.component.Table.Heading;
import uk.waymark.web.component.Tag;
import uk.waymark.web.words.Days;

/**
 * The children who wait at one step.
 *
 * @param open how many there are, on all pages
 */
public record WaitingHere(StepInfo step, int open, String summary, Table table, Pages pages) {

    static final int SIZE = 25;

    static WaitingHere of(StepInfo step, @Nullable StepWait wait, List<WaitingChild> shown, int page, LocalDate today) {
        int open = wait == null ? 0 : wait.open();
        int last = Math.max(1, (open + SIZE - 1) / SIZE);
        List<Heading> headings = Stream.of("Child", "Reference", "Waiting for", "Who has the ball", "Due")
                .map(Heading::of)
                .toList();
        return new WaitingHere(
                step,
                open,
                wait == null ? "Nobody has waited here in the last twelve months." : summary(wait),
                new Table(
                        "Children who wait here",
                        false,
                        headings,
                        shown.stream().map(child -> line(child, today)).toList()),
                new Pages(page, last, "/waits/" + step.process() + "/" + step.step() + "?page="));
    }

    private static String summary(StepWait wait) {
        return "Half of the waits are over by: " + WaitWords.days(wait.medianDays()) + ". Nine in ten by: "
                + WaitWords.days(wait.ninetiethDays()) + ". " + WaitWords.share(wait)
                + " last longer than 30 days. Finished in the last twelve months: " + wait.finished() + ".";
    }

    private static List<Cell> line(WaitingChild child, LocalDate today) {
        LocalDate dueOn = child.dueOn();
        Tag tag = Days.dueTag(dueOn, today);
        return List.of(
                Cell.link(child.givenName() + " " + child.familyName(), "/children/" + child.caseRef()),
                Cell.of(child.caseRef()),
                Cell.of(Days.count(child.days())),
                Cell.of(WaitWords.holder(child.holder())),
                tag != null ? Cell.tag(tag) : Cell.of(dueOn == null ? "no date" : Days.plain(dueOn)));
    }
}
