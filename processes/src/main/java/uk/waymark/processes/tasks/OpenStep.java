package uk.waymark.processes.tasks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.access.OpenCase;

/**
 * A step of a child's journey that waits, and that the reader may do.
 *
 * @param standsIn whether the reader has it only because nobody of its own roles can do it for this child
 */
public record OpenStep(
        UUID stepId,
        String process,
        String step,
        String taskId,
        @Nullable String subject,
        OpenCase child,
        boolean standsIn) {

    /** The child's reference. */
    public String caseRef() {
        return child.reference();
    }

    /**
     * The one thing that this step is about, such as a flag.
     *
     * @throws IllegalStateException when the step is about the child as a whole
     */
    public UUID about() {
        if (subject == null) {
            throw new IllegalStateException("this step is about nothing in particular: " + step);
        }
        return UUID.fromString(subject);
    }
}
