package uk.waymark.web.tasks.review;

import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.meeting.ReviewPart;
import uk.waymark.engine.review.Advice;
import uk.waymark.engine.review.Invited;
import uk.waymark.processes.review.HoldTheReview.Papers;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** Whose advice came, what it says, and when it went round. */
public record PapersForm(
        @Nullable List<ReviewPart> received,
        @Nullable List<ReviewPart> nothing,

        @Refused("review.papers.missing") @Nullable @Size(max = 4000, message = "{too.long.4000}")
        String text,

        @Refused("date.future") @RealDate(missing = "{review.sent.missing}")
        TypedDate sentOn) {

    /** Everybody who was invited has been asked: who is named in neither list has not answered. */
    Papers papers(List<Invited> invited) {
        Map<ReviewPart, Advice> advice = new EnumMap<>(ReviewPart.class);
        invited.forEach(person -> advice.put(person.part(), Advice.NONE));
        Objects.requireNonNullElse(nothing, List.<ReviewPart>of())
                .forEach(part -> advice.put(part, Advice.NOTHING_TO_ADD));
        Objects.requireNonNullElse(received, List.<ReviewPart>of()).forEach(part -> advice.put(part, Advice.RECEIVED));
        return new Papers(
                sentOn.date().orElseThrow(),
                advice,
                Objects.requireNonNullElse(text, "").strip());
    }
}
