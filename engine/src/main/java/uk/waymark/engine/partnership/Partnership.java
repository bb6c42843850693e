package uk.waymark.engine.partnership;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of how the services work together for one child: who is needed, what is agreed, and what stands in the way.
 */
@Entity
public class Partnership {

    @Id
    private UUID caseId;

    @Embedded
    private PartnershipFacts facts = PartnershipFacts.unknown();

    private byte @Nullable [] sealedBarrierWords;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected Partnership() {}

    /** Nothing is known yet. */
    Partnership(UUID caseId) {
        this.caseId = caseId;
    }

    /** Replaces what is known. */
    void has(PartnershipFacts newFacts) {
        this.facts = newFacts;
    }

    PartnershipFacts facts() {
        return facts;
    }

    /** Replaces the words; null when there are none. */
    void barrierWords(byte @Nullable [] sealed) {
        this.sealedBarrierWords = sealed == null ? null : sealed.clone();
    }

    byte @Nullable [] barrierWords() {
        return sealedBarrierWords;
    }

    /** The edition that a page shows; -1 before the first. */
    int edition() {
        return version == null ? -1 : version;
    }
}
