package uk.waymark.web.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.meeting.AnswerInvitation.Reply;
import uk.waymark.engine.meeting.InvitationAnswer;
import uk.waymark.engine.meeting.MeetingView;
import uk.waymark.rules.whatif.FactSheet;
import uk.waymark.web.form.Refused;

/** Whether somebody comes, and what they write for the meeting. */
public record AnswerForm(
        @NotNull(message = "{meeting.answer.missing}") InvitationAnswer answer,

        @Refused("meeting.why.missing") @Nullable @Size(max = 1000, message = "{too.long.1000}")
        String why,

        @Refused({"meeting.advice.stays", "meeting.advice.unread"})
        @Nullable
        @Size(max = 4000, message = "{too.long.4000}")
        String contribution,

        @NotNull Integer version,
        @Nullable UUID commandId) {

    /** The answer as it stands, to be changed. */
    static AnswerForm of(MeetingView.Invited who) {
        AnswerForm form = FactSheet.with(FactSheet.blank(AnswerForm.class), "version", who.version());
        form = FactSheet.with(form, "why", who.why());
        form = FactSheet.with(form, "contribution", who.contribution());
        return who.answer() == InvitationAnswer.ASKED ? form : FactSheet.with(form, "answer", who.answer());
    }

    Reply reply() {
        return new Reply(answer, Objects.requireNonNullElse(contribution, ""), Objects.requireNonNullElse(why, ""));
    }

    /** Never what they wrote. */
    @Override
    public String toString() {
        return "an answer to an invitation (not shown)";
    }
}
