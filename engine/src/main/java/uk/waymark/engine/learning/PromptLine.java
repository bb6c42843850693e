package uk.waymark.engine.learning;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as a list shows it.
 *
 * @param lesson empty when there is nothing to learn, or nobody has answered
 */
public record PromptLine(
        UUID id,
        LearningEvent event,
        LocalDate happenedOn,
        @Nullable LocalDate answeredOn,
        String lesson,
        int version) {

    /** Never the lesson. */
    @Override
    public String toString() {
        return "a lesson (not shown)";
    }
}
