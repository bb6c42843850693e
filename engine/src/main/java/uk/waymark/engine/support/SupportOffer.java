package uk.waymark.engine.support;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Help that was agreed with a family: while they wait, or instead of an assessment.
 *
 * <p>It is agreed, told to the family, looked at again by a date, and ended when it is no longer needed.
 */
@Entity
public class SupportOffer {

    @Id
    private UUID id;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private SupportKind kind;

    private byte[] sealedText;

    private LocalDate agreedOn;

    private @Nullable LocalDate reviewOn;

    private @Nullable LocalDate toldFamilyOn;

    private @Nullable String toldHow;

    private @Nullable LocalDate endedOn;

    private UUID recordedBy;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected SupportOffer() {}

    /** Help that is agreed now; {@code id} is part of the name under which the text was sealed. */
    SupportOffer(UUID id, UUID caseId, Agreement agreement, byte[] sealedText, Recorded recorded) {
        this.id = id;
        this.caseId = caseId;
        this.kind = agreement.kind();
        this.sealedText = sealedText.clone();
        this.reviewOn = agreement.reviewOn();
        this.toldFamilyOn = agreement.toldFamilyOn();
        this.toldHow = agreement.how();
        this.agreedOn = recorded.on();
        this.recordedBy = recorded.by();
    }

    /** When something was written down, by which account. */
    record Recorded(LocalDate on, UUID by) {}

    /** It is no longer needed. */
    public void end(LocalDate on) {
        this.endedOn = on;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public SupportKind kind() {
        return kind;
    }

    public byte[] sealedText() {
        return sealedText.clone();
    }

    public LocalDate agreedOn() {
        return agreedOn;
    }

    public @Nullable LocalDate reviewOn() {
        return reviewOn;
    }

    public @Nullable LocalDate toldFamilyOn() {
        return toldFamilyOn;
    }

    public @Nullable String toldHow() {
        return toldHow;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
