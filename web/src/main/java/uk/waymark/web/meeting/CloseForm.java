package uk.waymark.web.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.web.form.Refused;

/** What became of something that was agreed. */
public record CloseForm(
        @NotNull UUID actionId,
        @NotNull(message = "{meeting.action.done.missing}") Boolean done,

        @Refused("meeting.action.why") @Nullable @Size(max = 1000, message = "{too.long.1000}")
        String how,

        @NotNull Integer version,
        @Nullable UUID commandId) {

    String words() {
        return Objects.requireNonNullElse(how, "");
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "what became of an action (not shown)";
    }
}
