package uk.waymark.engine.circle;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the people around one child and what supports them; the people themselves stand in a list beside it.
 */
@Entity
public class CareCircle {

    @Id
    private UUID caseId;

    @Embedded
    private CircleFacts facts = CircleFacts.unknown();

    private byte @Nullable [] sealedContingencyWords;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected CareCircle() {}

    /** Nothing is known yet. */
    CareCircle(UUID caseId) {
        this.caseId = caseId;
    }

    /** Replaces what is known. */
    void has(CircleFacts newFacts) {
        this.facts = newFacts;
    }

    CircleFacts facts() {
        return facts;
    }

    /** Replaces the words; null when there are none. */
    void contingencyWords(byte @Nullable [] sealed) {
        this.sealedContingencyWords = sealed == null ? null : sealed.clone();
    }

    byte @Nullable [] contingencyWords() {
        return sealedContingencyWords;
    }

    /** The edition that a page shows; -1 before the first. */
    int edition() {
        return version == null ? -1 : version;
    }
}
