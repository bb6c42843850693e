package uk.waymark.engine.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One visit to a child at which several agencies look together, instead of each for itself. */
@Entity
public class JointVisit {

    @Id
    private UUID id;

    private UUID caseId;

    private LocalDate visitOn;

    private byte[] sealedWords;

    private UUID recordedBy;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected JointVisit() {}

    JointVisit(UUID id, UUID caseId, LocalDate visitOn, byte[] sealedWords, UUID recordedBy) {
        this.id = id;
        this.caseId = caseId;
        this.visitOn = visitOn;
        this.sealedWords = sealedWords.clone();
        this.recordedBy = recordedBy;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public LocalDate visitOn() {
        return visitOn;
    }

    byte[] sealedWords() {
        return sealedWords.clone();
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
