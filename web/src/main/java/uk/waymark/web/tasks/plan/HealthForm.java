package uk.waymark.web.tasks.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.web.form.Whole;

/** What the health board says to its part of the plan. */
@Whole
public record HealthForm(
        @NotNull(message = "{plan.health.missing}") What what,

        @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String changes)
        implements Whole.Answers {

    /** Whoever asks for changes says which. */
    @Override
    public Map<String, String> missing() {
        return what == What.CHANGES && Whole.Answers.blank(changes)
                ? Map.of("changes", "plan.changes.missing")
                : Map.of();
    }

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
