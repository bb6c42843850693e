package uk.waymark.web.tasks.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the health board says to its part of the plan. */
public record HealthForm(
        @NotNull(message = "{plan.health.missing}") What what,

        @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String changes) {

    /** The two answers. */
    public enum What {
        AGREED,
        CHANGES
    }

    /** Never what has to change. */
    @Override
    public String toString() {
        return "the health board's answer (not shown)";
    }
}
