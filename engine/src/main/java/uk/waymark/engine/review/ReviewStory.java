package uk.waymark.engine.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.meeting.AdviceForReview;
import uk.waymark.engine.meeting.MeetingPages;
import uk.waymark.engine.meeting.MeetingState;
import uk.waymark.engine.meeting.MeetingView;

/** The reviews of one child, for reading; the caller has opened the file. */
@Component
@Transactional(readOnly = true)
public class ReviewStory {

    /**
     * One review with everything that was written in it.
     *
     * @param people the parts that were asked
     * @param together its meeting; none where it is not arranged, or was before reviews had meetings
     */
    public record Told(
            ReviewFacts facts,
            List<Invited> people,
            Map<TextKind, String> texts,
            @Nullable Together together) {

        public Told {
            people = List.copyOf(people);
            texts = Map.copyOf(texts);
        }

        /** What was written of this kind, empty when nothing was. */
        public String text(TextKind kind) {
            return texts.getOrDefault(kind, "");
        }

        /** Whether the advice of this person is here: they wrote it, or it came for their part on paper. */
        public Advice adviceOf(MeetingView.Invited who) {
            if (who.wroteOn() != null) {
                return Advice.RECEIVED;
            }
            Advice ofPart = people.stream()
                    .filter(person -> person.part() == who.part())
                    .map(Invited::advice)
                    .findFirst()
                    .orElse(Advice.NOT_KNOWN);
            return ofPart == Advice.RECEIVED && writtenByAnother(who) ? Advice.NONE : ofPart;
        }

        private boolean writtenByAnother(MeetingView.Invited who) {
            return together != null
                    && together.meeting().invited().stream()
                            .anyMatch(other -> other.part() == who.part() && other.wroteOn() != null);
        }
    }

    /**
     * The meeting of a review.
     *
     * @param adviceBy the day by which everybody's advice is wanted
     * @param late whether that day is over while the meeting is still to come
     */
    public record Together(MeetingView meeting, LocalDate adviceBy, boolean late) {}

    /** When and where people meet, and what day it is. */
    @Component
    record MeetingDay(MeetingPages meetings, Today today) {

        Optional<Together> of(OpenCase child, UUID review, boolean reads) {
            return meetings.ofReview(child, review, reads).map(meeting -> {
                LocalDate by = AdviceForReview.wantedBy(meeting.on());
                boolean late =
                        meeting.state() == MeetingState.PLANNED && today.date().isAfter(by);
                return new Together(meeting, by, late);
            });
        }
    }

    private final Reviews reviews;
    private final ReviewPeople people;
    private final ReviewNotes notes;
    private final PlanInForce plan;
    private final MeetingDay day;

    ReviewStory(Reviews reviews, ReviewPeople people, ReviewNotes notes, PlanInForce plan, MeetingDay day) {
        this.reviews = reviews;
        this.people = people;
        this.notes = notes;
        this.plan = plan;
        this.day = day;
    }

    /** All reviews of this child, the newest first. */
    public List<Told> of(OpenCase child) {
        return all(child, true);
    }

    /** The same without what was written, for those who may know the child but not read it; who is asked stays. */
    public List<Told> withoutTexts(OpenCase child) {
        return all(child, false);
    }

    private List<Told> all(OpenCase child, boolean reads) {
        return reviews.findByCaseIdOrderByIdDesc(child.caseId()).stream()
                .map(review -> told(child, review, reads))
                .toList();
    }

    /** What is known of all reviews of this child without what was written in them, the newest first. */
    public List<ReviewFacts> facts(UUID caseId) {
        return reviews.findByCaseIdOrderByIdDesc(caseId).stream()
                .map(Review::facts)
                .toList();
    }

    /** The review that goes on, if one does. */
    public Optional<ReviewFacts> running(UUID caseId) {
        return reviews.findByOpenCase(caseId).map(Review::facts);
    }

    /**
     * One review of this child.
     *
     * @throws Refusal.NotFound {@code review.not.found}
     */
    public Told one(OpenCase child, UUID reviewId) {
        return reviews.findById(reviewId)
                .filter(review -> review.facts().caseId().equals(child.caseId()))
                .map(review -> told(child, review, true))
                .orElseThrow(() -> new Refusal.NotFound("review.not.found"));
    }

    /** The outcomes that the plan aims for, of those that the reader may read; none for a plan that was made elsewhere. */
    public List<String> outcomes(Reader reader, OpenCase child) {
        return plan.outcomes(reader, child);
    }

    private Told told(OpenCase child, Review review, boolean reads) {
        UUID id = review.facts().id();
        return new Told(
                review.facts(),
                people.findByReviewIdOrderById(id).stream()
                        .map(ReviewPerson::shown)
                        .toList(),
                reads ? notes.read(child, id) : Map.of(),
                day.of(child, id, reads).orElse(null));
    }
}
