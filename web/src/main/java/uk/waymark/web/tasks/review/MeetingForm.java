package uk.waymark.web.tasks.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.meeting.MeetingView;
import uk.waymark.engine.meeting.ReviewPart;
import uk.waymark.engine.review.Attendance;
import uk.waymark.engine.review.Invited;
import uk.waymark.engine.review.Present;
import uk.waymark.engine.review.ReviewMeetings.Held;
import uk.waymark.engine.review.ReviewStory.Told;
import uk.waymark.engine.review.Safeguarding;
import uk.waymark.web.form.Missing;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;
import uk.waymark.web.form.Whole;

/**
 * What happened at the review meeting, or why it did not take place.
 *
 * @param came the invitations of those who came; their parts, where the review has no meeting of its own
 * @param wrote the parts that wrote a letter instead
 */
@Whole
public record MeetingForm(
        @NotNull(message = "{review.took.place.missing}") Boolean tookPlace,

        @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String why,

        @Refused("date.future") @Nullable @RealDate(optional = true)
        TypedDate on,

        @Refused("review.meeting.without.deciders") @Nullable
        List<String> came,

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

    Held held(Told review) {
        return new Held(
                Objects.requireNonNull(on).date().orElseThrow(),
                present(review),
                text(progress),
                text(notes),
                Objects.requireNonNull(safeguarding),
                adulthood);
    }

    private Present present(Told review) {
        List<String> ticked = Objects.requireNonNullElse(came, List.of());
        Map<ReviewPart, Attendance> parts = new EnumMap<>(ReviewPart.class);
        review.people().forEach(person -> parts.put(person.part(), Attendance.NEITHER));
        Objects.requireNonNullElse(wrote, List.<ReviewPart>of()).forEach(part -> parts.put(part, Attendance.WROTE));
        review.people().stream()
                .map(Invited::part)
                .filter(part -> ticked.contains(part.name()))
                .forEach(part -> parts.put(part, Attendance.CAME));
        return new Present(parts, guests(review, ticked));
    }

    private static Set<UUID> guests(Told review, List<String> ticked) {
        return review.together() == null
                ? Set.of()
                : review.together().meeting().invited().stream()
                        .map(MeetingView.Invited::id)
                        .filter(id -> ticked.contains(id.toString()))
                        .collect(Collectors.toSet());
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
