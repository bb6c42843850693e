package uk.waymark.web.tasks.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.review.Attendance;
import uk.waymark.engine.review.Invited;
import uk.waymark.engine.review.ReviewMeetings.Held;
import uk.waymark.engine.review.ReviewPart;
import uk.waymark.engine.review.Safeguarding;
import uk.waymark.web.form.Missing;
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
        boolean met = Boolean.TRUE.equals(tookPlace);
        return new Missing()
                .when(Boolean.FALSE.equals(tookPlace) && Whole.Answers.blank(why), "why", "review.why.moved.missing")
                .when(met && Whole.Answers.blank(on), "on", "review.held.on.missing")
                .when(met && (came == null || came.isEmpty()), "came", "review.came.missing")
                .when(met && Whole.Answers.blank(progress), "progress", "review.progress.missing")
                .when(met && Whole.Answers.blank(notes), "notes", "review.notes.missing")
                .when(met && safeguarding == null, "safeguarding", "review.safeguarding.missing")
                .boxes();
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

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
