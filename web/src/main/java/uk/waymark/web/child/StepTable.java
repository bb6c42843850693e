package uk.waymark.web.child;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.waymark.engine.audit.HowEnded;
import uk.waymark.engine.audit.JourneyStep;
import uk.waymark.engine.audit.StepKind;
import uk.waymark.engine.clock.Today;
import uk.waymark.web.component.Table;
import uk.waymark.web.component.Table.Cell;
import uk.waymark.web.component.Table.Heading;
import uk.waymark.web.words.Days;
import uk.waymark.web.words.StepNames;
import uk.waymark.web.words.WhoHasIt;

/** The steps of a journey in words: what, whose turn, since when, and how it ended. */
@Component
class StepTable {

    private static final List<Heading> HEADINGS =
            List.of(Heading.of("Step"), Heading.of("Whose turn"), Heading.of("Began"), Heading.of("How it stands"));

    private final StepNames names;
    private final Today today;

    StepTable(StepNames names, Today today) {
        this.names = names;
        this.today = today;
    }

    Table of(String title, List<JourneyStep> steps) {
        List<JourneyStep> newestFirst = new ArrayList<>(steps);
        Collections.reverse(newestFirst);
        return new Table(
                "Steps of: " + title,
                false,
                HEADINGS,
                newestFirst.stream()
                        .filter(step ->
                                step.kind() == StepKind.USER_TASK || step.kind() == StepKind.EVENT || step.open())
                        .map(this::cells)
                        .toList());
    }

    /** For example "Weigh the evidence and decide: an SEN caseworker, since 12 November 2026". */
    String sentence(JourneyStep step) {
        return names.name(step.process(), step.step()) + ": " + who(step) + ", since " + day(step.beganAt());
    }

    private List<Cell> cells(JourneyStep step) {
        return List.of(
                Cell.of(names.name(step.process(), step.step())),
                Cell.of(step.kind() == StepKind.EVENT ? "" : who(step)),
                Cell.of(day(step.beganAt())),
                standing(step));
    }

    private Cell standing(JourneyStep step) {
        Instant ended = step.endedAt();
        if (ended == null) {
            var tag = Days.dueTag(step.dueOn(), today.date());
            return tag == null
                    ? Cell.of(step.dueOn() == null ? "Goes on" : "Goes on, due " + Days.plain(step.dueOn()))
                    : Cell.tag(tag);
        }
        return Cell.of((step.howEnded() == HowEnded.CANCELLED ? "No longer needed since " : "Done on ") + day(ended));
    }

    private static String who(JourneyStep step) {
        return WhoHasIt.words(step.holder(), step.assignee(), step.agency(), step.role());
    }

    private static String day(Instant at) {
        return Days.plain(at.atZone(Today.ENGLAND).toLocalDate());
    }
}
