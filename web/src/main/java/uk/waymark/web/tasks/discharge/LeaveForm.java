package uk.waymark.web.tasks.discharge;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.TypedDate;
import uk.waymark.web.form.Whole;

/** Whether the child has left hospital, on which day, or why not yet. */
@Whole
public record LeaveForm(
        @NotNull(message = "{stay.left.missing}") Boolean left,
        @RealDate(optional = true) @Nullable TypedDate on,

        @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String why)
        implements Whole.Answers {

    @Override
    public Map<String, String> missing() {
        if (left == null) {
            return Map.of();
        }
        if (left) {
            return on == null || on.blank() ? Map.of("on", "stay.left.day") : Map.of();
        }
        return words().isBlank() ? Map.of("why", "stay.why.missing") : Map.of();
    }

    Optional<LocalDate> day() {
        return on == null ? Optional.empty() : on.date();
    }

    String words() {
        return Objects.requireNonNullElse(why, "");
    }
}
