package uk.waymark.web.tasks;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.processes.tasks.StepInfo;
import uk.waymark.web.child.ChildFrame;
import uk.waymark.web.component.Tag;
import uk.waymark.web.words.Days;

/**
 * What stands on every page of a step: the child, the step, by when, and whether the family itself reads it.
 *
 * @param about what it is about when it is not the child as a whole
 * @param instead why the reader has it, where nobody of its own roles can do it for this child
 */
public record TaskView(
        ChildFrame child,
        UUID stepId,
        StepInfo step,
        @Nullable LocalDate dueOn,
        @Nullable String about,
        @Nullable String instead,
        boolean family,
        LocalDate today) {

    /** The address of the page and of its form. */
    public String href() {
        return "/tasks/" + stepId;
    }

    /** Where somebody is added to the child's team. */
    public String teamHref() {
        return child.href("team");
    }

    /** By when, in words. */
    public String due() {
        return dueOn == null ? "no date is set" : Days.full(dueOn) + " (" + Days.from(dueOn, today) + ")";
    }

    /** A status when the date needs attention. */
    public @Nullable Tag dueTag() {
        return Days.dueTag(dueOn, today);
    }

    /** The page on which this step is drawn. */
    public String view() {
        return "tasks/" + step.process() + "/" + step.step();
    }
}
