package uk.waymark.web.tasks.discharge;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.discharge.Destination;
import uk.waymark.web.form.Missing;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;
import uk.waymark.web.form.Whole;

/** Whether the child has left hospital, on which day and where to, or why not yet. */
@Whole
public record LeaveHospitalForm(
        @NotNull(message = "{stay.left.missing}") Boolean left,

        @Refused({"date.future", "stay.date.before"}) @RealDate(optional = true) @Nullable
        TypedDate on,

        @Nullable Destination where,

        @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String why)
        implements Whole.Answers {

    /** A day and a place when the child has left, and a reason when not. */
    @Override
    public Map<String, String> missing() {
        return new Missing()
                .when(Boolean.TRUE.equals(left) && Whole.Answers.blank(on), "on", "stay.left.day")
                .when(Boolean.TRUE.equals(left) && where == null, "where", "stay.left.where")
                .when(Boolean.FALSE.equals(left) && Whole.Answers.blank(why), "why", "stay.left.why")
                .boxes();
    }

    Optional<LocalDate> day() {
        return on == null ? Optional.empty() : on.date();
    }

    String words() {
        return Objects.requireNonNullElse(why, "");
    }
}
