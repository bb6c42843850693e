package uk.waymark.engine.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One text of a review, sealed under the child's key; it is never edited: the newest of its kind counts. */
@Entity
@SuppressWarnings("UnusedVariable")
class ReviewText {

    @Id
    private UUID id;

    private UUID reviewId;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private TextKind kind;

    private byte[] sealed;

    private UUID writtenBy;

    private Instant writtenAt;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected ReviewText() {}

    ReviewText(UUID id, Review review, TextKind kind, byte[] sealed, Written written) {
        this.id = id;
        this.reviewId = review.facts().id();
        this.caseId = review.facts().caseId();
        this.kind = kind;
        this.sealed = sealed.clone();
        this.writtenBy = written.by();
        this.writtenAt = written.at();
    }

    /** Who wrote it, and when. */
    record Written(UUID by, Instant at) {}

    UUID id() {
        return id;
    }

    TextKind kind() {
        return kind;
    }

    byte[] sealed() {
        return sealed.clone();
    }
}
