package uk.waymark.web.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.meeting.InvitationAnswer;

/** Whether somebody comes, and what they write for the meeting. */
public record AnswerForm(
        @NotNull(message = "{meeting.answer.missing}") InvitationAnswer answer,

        @Nullable @Size(max = 4000, message = "{too.long.4000}")
        String contribution,

        @NotNull Integer version,
        @Nullable UUID commandId) {

    String words() {
        return Objects.requireNonNullElse(contribution, "");
    }

    /** Never what they wrote. */
    @Override
    public String toString() {
        return "an answer to an invitation (not shown)";
    }
}
