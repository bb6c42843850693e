package uk.waymark.web.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.meeting.HoldMeeting.Held;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** What happened at a meeting. */
public record HoldForm(
        @Refused("date.future") @RealDate TypedDate on,

        @Refused("meeting.nobody.came") @NotEmpty(message = "{meeting.nobody.came}")
        List<UUID> came,

        @NotBlank(message = "{meeting.minutes.missing}") @Size(max = 4000, message = "{too.long.4000}")
        String minutes,

        @Refused("meeting.undecided.missing") @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String undecided,

        @NotNull Integer version,
        @Nullable UUID commandId) {

    Held held() {
        return new Held(
                on.date().orElseThrow(),
                new HashSet<>(came),
                minutes.strip(),
                Objects.requireNonNullElse(undecided, "").strip());
    }

    /** Never the minutes. */
    @Override
    public String toString() {
        return "the minutes of a meeting (not shown)";
    }
}
