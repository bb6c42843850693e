package uk.waymark.engine.review;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.care.SamePage;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;

/** Finds a review and its child, for somebody who may work on it or for the journey itself. */
@Component
class ReviewRecords {

    private final CareChanges changes;
    private final ChildFiles files;
    private final Reviews reviews;
    private final EntityManager entities;

    ReviewRecords(CareChanges changes, ChildFiles files, Reviews reviews, EntityManager entities) {
        this.changes = changes;
        this.files = files;
        this.reviews = reviews;
        this.entities = entities;
    }

    /** A review, its child, and the child's file as it was opened. */
    record Found(OpenCase child, ChildFile file, Review review) {}

    /**
     * The review for somebody who does a step of it or decides.
     *
     * @throws Refusal.NotFound {@code review.not.found} when it is no review of this child
     */
    Found open(Reader reader, String reference, UUID reviewId, Act act) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, act);
        return found(child, file(reference), reviewId);
    }

    /** The same for a step that nobody does by hand. */
    Found open(String reference, UUID reviewId) {
        ChildFile file = file(reference);
        return found(opened(file), file, reviewId);
    }

    private Found found(OpenCase child, ChildFile file, UUID reviewId) {
        Review review = reviews.findById(reviewId)
                .filter(known -> known.facts().caseId().equals(child.caseId()))
                .orElseThrow(() -> new Refusal.NotFound("review.not.found"));
        return new Found(child, file, review);
    }

    /**
     * Writes what was changed so far, before anything follows from it.
     *
     * @throws Refusal.NotNow {@code stale.page} when somebody else has written the same review in this very moment
     */
    void write() {
        SamePage.write(entities);
    }

    /** The review that goes on. */
    Optional<Review> running(UUID caseId) {
        return reviews.findByOpenCase(caseId);
    }

    ChildFile file(String reference) {
        return files.findByReference(reference).orElseThrow(() -> new Refusal.NotFound("child.not.found"));
    }

    static OpenCase opened(ChildFile file) {
        return new OpenCase(
                file.id(), file.reference(), file.areaId(), file.status(), file.wrappedKey(), file.version());
    }
}
