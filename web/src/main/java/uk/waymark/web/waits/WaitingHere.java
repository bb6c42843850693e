package uk.waymark.web.waits;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.measures.AgencyWait;
import uk.waymark.engine.measures.StepWait;
import uk.waymark.engine.measures.WaitingChild;
import uk.waymark.engine.measures.WaitingTimes.Place;
import uk.waymark.engine.measures.Waits;
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
 * @param agency whose children these are; null for everybody who waits here
 * @param open how many there are, on all pages
 * @param agencies how long children wait here for each agency; empty at a step that is no agency's
 */
public record WaitingHere(
        StepInfo step, @Nullable String agency, int open, String summary, Table table, Table agencies, Pages pages) {

    static final int SIZE = 25;

    /**
     * What is known of the place.
     *
     * @param chosen the agency that the reader chose; null for the whole step
     * @param known how long children wait there; null when nobody has
     * @param agencies the parts of the step
     */
    record Known(
            StepInfo step,
            @Nullable AgencyWait chosen,
            @Nullable StepWait known,
            List<AgencyWait> agencies) {

        static Known of(StepInfo step, Waits waits, String agency) {
            List<AgencyWait> parts = waits.agencies().stream()
                    .filter(part -> isAt(step, part.part()))
                    .toList();
            AgencyWait chosen = parts.stream()
                    .filter(part -> part.agencyId().toString().equals(agency))
                    .findFirst()
                    .orElse(null);
            StepWait whole = waits.steps().stream()
                    .filter(wait -> isAt(step, wait))
                    .findFirst()
                    .orElse(null);
            return new Known(step, chosen, chosen == null ? whole : chosen.part(), parts);
        }

        private static boolean isAt(StepInfo step, StepWait wait) {
            return wait.process().equals(step.process()) && wait.step().equals(step.step());
        }

        Place place() {
            return new Place(step.process(), step.step(), chosen == null ? null : chosen.agencyId());
        }

        int pages() {
            return Math.max(1, ((known == null ? 0 : known.open()) + SIZE - 1) / SIZE);
        }
    }

    static WaitingHere of(Known known, List<WaitingChild> shown, int page, LocalDate today) {
        StepInfo step = known.step();
        StepWait wait = known.known();
        AgencyWait chosen = known.chosen();
        int open = wait == null ? 0 : wait.open();
        List<Heading> headings = Stream.of("Child", "Reference", "Waiting for", "Who has the ball", "Due")
                .map(Heading::of)
                .toList();
        return new WaitingHere(
                step,
                chosen == null ? null : chosen.agency(),
                open,
                wait == null
                        ? "Nobody has waited here in the last twelve months."
                        : summary(wait, chosen == null || chosen.enough()),
                new Table(
                        "Children who wait here",
                        false,
                        headings,
                        shown.stream().map(child -> line(child, today)).toList()),
                AgencyWaits.table(known.agencies()),
                new Pages(
                        page,
                        known.pages(),
                        "/waits/" + step.process() + "/" + step.step() + "?"
                                + (chosen == null ? "" : "agency=" + chosen.agencyId() + "&") + "page="));
    }

    private static String summary(StepWait wait, boolean enough) {
        if (!enough) {
            return "Too few have waited here to say how long a wait usually is. Finished in the last twelve months: "
                    + wait.finished() + ".";
        }
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
