package uk.waymark.web.tasks.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.meeting.MeetingPlan;
import uk.waymark.engine.meeting.ReviewPart;
import uk.waymark.engine.meeting.ReviewTable.Chair;
import uk.waymark.engine.review.ReviewMeetings.Invitation;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;
import uk.waymark.web.form.Whole;
import uk.waymark.web.meeting.MeetingPlanForm;

/**
 * When and where the review meeting is, and who is invited to it.
 *
 * @param named people of the team, each as the part and the person: {@code HEALTH:...}
 * @param people parts for which nobody of the team is named
 */
@Whole
public record ReviewInvitationForm(
        @Refused({"review.meeting.past", "review.notice.short"}) @RealDate(missing = "{review.meeting.missing}")
        TypedDate meeting,

        @NotNull(message = "{meeting.time.wrong}")
        @Pattern(regexp = MeetingPlanForm.TIME, message = "{meeting.time.wrong}")
        String at,

        @NotNull(message = "{meeting.remote.missing}") Boolean remote,

        @NotBlank(message = "{meeting.place.missing}") @Size(max = 200, message = "{too.long.200}")
        String place,

        @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String arrangements,

        @Refused({"meeting.not.in.team", "review.person.twice"}) @Nullable
        List<String> named,

        @Refused("review.invitees.missing") @Nullable List<ReviewPart> people,

        @NotNull(message = "{review.setting.missing}") Boolean atSetting,
        @Nullable Boolean familyAgreed)
        implements Whole.Answers {

    private static final String NAMED =
            "(SETTING|SEN_OFFICER|HEALTH|SOCIAL_CARE|KEY_WORKER|THERAPIST|ADULT_SERVICES|ADVOCATE)"
                    + ":[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** Nobody sends another box by themselves. */
    @Override
    public Map<String, String> missing() {
        return chosen().stream().allMatch(chair -> chair.matches(NAMED))
                ? Map.of()
                : Map.of("named", "meeting.not.in.team");
    }

    private List<String> chosen() {
        return Objects.requireNonNullElse(named, List.of());
    }

    Invitation invitation() {
        MeetingPlan plan =
                MeetingPlan.review(meeting.date().orElseThrow(), MeetingPlanForm.time(at), remote, place.strip());
        List<Chair> chairs = new ArrayList<>();
        chosen().forEach(chair -> chairs.add(chair(chair)));
        chairs.addAll(Chair.unnamed(Objects.requireNonNullElse(people, List.of())));
        return new Invitation(
                plan,
                Objects.requireNonNullElse(arrangements, "").strip(),
                chairs,
                Boolean.TRUE.equals(familyAgreed),
                atSetting);
    }

    private static Chair chair(String typed) {
        String[] words = typed.split(":", 2);
        return new Chair(ReviewPart.valueOf(words[0]), UUID.fromString(words[1]));
    }

    /** Never the place. */
    @Override
    public String toString() {
        return "an invitation to a review (not shown)";
    }
}
