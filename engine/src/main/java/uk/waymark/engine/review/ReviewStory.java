package uk.waymark.engine.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;

/** The reviews of one child, for reading; the caller has opened the file. */
@Component
@Transactional(readOnly = true)
public class ReviewStory {

    /** One review with everything that was written in it. */
    public record Told(ReviewFacts facts, List<Invited> people, Map<TextKind, String> texts) {

        public Told {
            people = List.copyOf(people);
            texts = Map.copyOf(texts);
        }

        /** What was written of this kind, empty when nothing was. */
        public String text(TextKind kind) {
            return texts.getOrDefault(kind, "");
        }

        /** The same without what was written, for those who may know the child but not read it. */
        public Told withoutTexts() {
            return new Told(facts, people, Map.of());
        }
    }

    private final Reviews reviews;
    private final ReviewPeople people;
    private final ReviewNotes notes;
    private final PlanInForce plan;

    ReviewStory(Reviews reviews, ReviewPeople people, ReviewNotes notes, PlanInForce plan) {
        this.reviews = reviews;
        this.people = people;
        this.notes = notes;
        this.plan = plan;
    }

    /** All reviews of this child, the newest first. */
    public List<Told> of(OpenCase child) {
        return reviews.findByCaseIdOrderByIdDesc(child.caseId()).stream()
                .map(review -> told(child, review))
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
                .map(review -> told(child, review))
                .orElseThrow(() -> new Refusal.NotFound("review.not.found"));
    }

    /** The outcomes that the plan aims for, of those that the reader may read; none for a plan that was made elsewhere. */
    public List<String> outcomes(Reader reader, OpenCase child) {
        return plan.outcomes(reader, child);
    }

    private Told told(OpenCase child, Review review) {
        UUID id = review.facts().id();
        return new Told(
                review.facts(),
                people.findByReviewIdOrderById(id).stream()
                        .map(ReviewPerson::shown)
                        .toList(),
                notes.read(child, id));
    }
}
