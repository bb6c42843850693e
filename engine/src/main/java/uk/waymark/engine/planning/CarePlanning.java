package uk.waymark.engine.planning;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the plan for one child: it begins unknown, is filled in by the team with child and family, and is looked
 * at again at every review.
 */
@Entity
public class CarePlanning {

    @Id
    private UUID caseId;

    @Embedded
    private PlanFacts facts = PlanFacts.unknown();

    private byte @Nullable [] sealedChildWords;

    private byte @Nullable [] sealedFamilyWords;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected CarePlanning() {}

    /** Nothing is known yet. */
    CarePlanning(UUID caseId) {
        this.caseId = caseId;
    }

    /** Replaces what is known. */
    void has(PlanFacts newFacts) {
        this.facts = newFacts;
    }

    PlanFacts facts() {
        return facts;
    }

    /** Replaces the words; null when there are none. */
    void childWords(byte @Nullable [] sealed) {
        this.sealedChildWords = sealed == null ? null : sealed.clone();
    }

    byte @Nullable [] childWords() {
        return sealedChildWords;
    }

    /** Replaces the words; null when there are none. */
    void familyWords(byte @Nullable [] sealed) {
        this.sealedFamilyWords = sealed == null ? null : sealed.clone();
    }

    byte @Nullable [] familyWords() {
        return sealedFamilyWords;
    }

    /** The edition that a page shows; -1 before the first. */
    int edition() {
        return version == null ? -1 : version;
    }
}
