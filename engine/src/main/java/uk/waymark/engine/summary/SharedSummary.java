package uk.waymark.engine.summary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a stranger needs to know to help this child in an emergency, and the same in words that the child understands.
 *
 * <p>It is written by people who know the child, and confirmed every 90 days at least.
 */
@Entity
public class SharedSummary {

    @Id
    private UUID caseId;

    private byte @Nullable [] sealedEmergencySummary;

    private byte @Nullable [] sealedPlainVersion;

    private @Nullable LocalDate confirmedOn;

    private @Nullable UUID confirmedBy;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected SharedSummary() {}

    /** Nothing is written yet. */
    SharedSummary(UUID caseId) {
        this.caseId = caseId;
    }

    /** A new text, which counts as confirmed by the person who wrote it; null when there is none any more. */
    void emergency(byte @Nullable [] sealed, LocalDate on, UUID by) {
        this.sealedEmergencySummary = sealed == null ? null : sealed.clone();
        confirm(on, by);
    }

    /** The text for the child; null when there is none. */
    void plain(byte @Nullable [] sealed) {
        this.sealedPlainVersion = sealed == null ? null : sealed.clone();
    }

    /** Somebody read it and it is still right. */
    void confirm(LocalDate on, UUID by) {
        this.confirmedOn = on;
        this.confirmedBy = by;
    }

    public UUID caseId() {
        return caseId;
    }

    public byte @Nullable [] sealedEmergencySummary() {
        return sealedEmergencySummary;
    }

    public byte @Nullable [] sealedPlainVersion() {
        return sealedPlainVersion;
    }

    public @Nullable LocalDate confirmedOn() {
        return confirmedOn;
    }

    public @Nullable UUID confirmedBy() {
        return confirmedBy;
    }

    public @Nullable Integer version() {
        return version;
    }
}
