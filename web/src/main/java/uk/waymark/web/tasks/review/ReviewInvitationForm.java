package uk.waymark.web.tasks.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.review.ReviewMeetings.Invitation;
import uk.waymark.engine.review.ReviewPart;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** When the review meeting is, and who is invited to it. */
public record ReviewInvitationForm(
        @Refused({"review.meeting.past", "review.notice.short"}) @RealDate(missing = "{review.meeting.missing}")
        TypedDate meeting,

        @Refused("review.arrangements.missing")
        @NotBlank(message = "{review.arrangements.missing}")
        @Size(max = 2000, message = "{too.long.2000}")
        String arrangements,

        @Refused("review.invitees.missing") @NotEmpty(message = "{review.invitees.missing}")
        List<ReviewPart> people,

        @NotNull(message = "{review.setting.missing}") Boolean atSetting,
        @Nullable Boolean familyAgreed) {

    Invitation invitation() {
        return new Invitation(
                meeting.date().orElseThrow(),
                arrangements.strip(),
                EnumSet.copyOf(people),
                Boolean.TRUE.equals(familyAgreed),
                atSetting);
    }
}
