package uk.waymark.web.tasks.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.review.Attendance;
import uk.waymark.engine.review.Invited;
import uk.waymark.engine.review.ReviewMeetings.Held;
import uk.waymark.engine.review.ReviewPart;
import uk.waymark.engine.review.Safeguarding;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;
import uk.waymark.web.form.Whole;

/** What happened at the review meeting, or why it did not take place. */
@Whole
public record MeetingForm(
        @NotNull(message = "{review.took.place.missing}") Boolean tookPlace,

        @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String why,

        @Refused("date.future") @Nullable @RealDate(optional = true)
        TypedDate on,

        @Refused("review.meeting.without.deciders") @Nullable
        List<ReviewPart> came,

        @Nullable List<ReviewPart> wrote,

        @Refused("review.progress.missing") @Nullable @Size(max = 4000, message = "{too.long.4000}")
        String progress,

        @Refused("review.notes.missing") @Nullable @Size(max = 4000, message = "{too.long.4000}")
        String notes,

        @Nullable Safeguarding safeguarding,

        @Refused("review.adulthood.missing") @Nullable @Size(max = 4000, message = "{too.long.4000}")
        String adulthood)
        implements Whole.Answers {

    @Override
    public Map<String, String> missing() {
        Map<String, String> missing = new LinkedHashMap<>();
        if (Boolean.FALSE.equals(tookPlace) && blank(why)) {
            missing.put("why", "review.why.moved.missing");
        }
        if (Boolean.TRUE.equals(tookPlace)) {
            if (on == null || on.blank()) {
                missing.put("on", "review.held.on.missing");
            }
            if (came == null || came.isEmpty()) {
                missing.put("came", "review.came.missing");
            }
            if (blank(progress)) {
                missing.put("progress", "review.progress.missing");
            }
            if (blank(notes)) {
                missing.put("notes", "review.notes.missing");
            }
            if (safeguarding == null) {
                missing.put("safeguarding", "review.safeguarding.missing");
            }
        }
        return missing;
    }

    Held held(List<Invited> invited) {
        Map<ReviewPart, Attendance> people = new EnumMap<>(ReviewPart.class);
        invited.forEach(person -> people.put(person.part(), Attendance.NEITHER));
        Objects.requireNonNullElse(wrote, List.<ReviewPart>of()).forEach(part -> people.put(part, Attendance.WROTE));
        Objects.requireNonNullElse(came, List.<ReviewPart>of()).forEach(part -> people.put(part, Attendance.CAME));
        return new Held(
                Objects.requireNonNull(on).date().orElseThrow(),
                people,
                text(progress),
                text(notes),
                Objects.requireNonNull(safeguarding),
                adulthood);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
