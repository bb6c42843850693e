package uk.waymark.web.api.tasks;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.casefile.HoldChild;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.OpenSteps;
import uk.waymark.web.api.Edition;

/**
 * The condition of an order that rests on something that was read: it is compared once more inside the order's
 * transaction, with the step and the child's file held, so that nothing can change in between.
 */
@Component
public class Unchanged {

    private final OpenSteps steps;
    private final HoldChild children;
    private final TaskReading tasks;

    Unchanged(OpenSteps steps, HoldChild children, TaskReading tasks) {
        this.steps = steps;
        this.children = children;
        this.tasks = tasks;
    }

    /** The order rests on this task. */
    Runnable task(Reader reader, OpenStep step, @Nullable String ifMatch) {
        return of(
                reader,
                step.stepId(),
                Set.of(step.step()),
                ifMatch,
                () -> tasks.open(reader, step.stepId()).edition());
    }

    /**
     * The order does this step and rests on what has this edition: 428 now when it does not say which it has read, 412 later
     * when it has read another.
     *
     * @param expected the ids of the steps for which the order is meant
     */
    public Runnable of(
            Reader reader, UUID stepId, Set<String> expected, @Nullable String ifMatch, Supplier<Edition> now) {
        String read = Edition.stated(ifMatch);
        return () -> {
            OpenStep held = steps.require(reader, stepId, expected);
            children.hold(held.child().caseId());
            now.get().require(read);
        };
    }
}
