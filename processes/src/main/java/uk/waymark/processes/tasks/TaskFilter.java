package uk.waymark.processes.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which of somebody's tasks are wanted; nothing set means all of them.
 *
 * @param caseRef only of this child
 * @param process only of this diagram
 * @param step only this step
 * @param dueBefore only with a last day before this one
 */
public record TaskFilter(
        @Nullable String caseRef,
        @Nullable String process,
        @Nullable String step,
        @Nullable LocalDate dueBefore) {

    /** Every task. */
    public static final TaskFilter ALL = new TaskFilter(null, null, null, null);

    /** The tasks of one child. */
    public static TaskFilter ofChild(String caseRef) {
        return new TaskFilter(caseRef, null, null, null);
    }
}
