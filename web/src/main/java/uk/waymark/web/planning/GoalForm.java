package uk.waymark.web.planning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something new to be achieved. */
public record GoalForm(
        @NotBlank(message = "{goal.words.missing}") @Size(max = 500, message = "{too.long.500}")
        String goal,

        @Nullable @Size(max = 500, message = "{too.long.500}")
        String now,

        @Nullable Boolean own,
        @Nullable UUID commandId) {

    /** Never the words. */
    @Override
    public String toString() {
        return "a goal (not shown)";
    }
}
