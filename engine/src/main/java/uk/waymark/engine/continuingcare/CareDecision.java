package uk.waymark.engine.continuingcare;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import uk.waymark.engine.Ids;

/** One decision about continuing care, the first or that of a review; it is never changed. Its words are sealed. */
@Entity
@SuppressWarnings("UnusedVariable")
public class CareDecision {

    @Id
    private UUID id;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private CareOutcome outcome;

    private LocalDate decidedOn;

    private byte[] sealedReasons = {};

    private byte[] sealedDecider = {};

    private UUID recordedBy;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected CareDecision() {}

    CareDecision(UUID caseId, CareOutcome outcome, LocalDate decidedOn, UUID recordedBy) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.outcome = outcome;
        this.decidedOn = decidedOn;
        this.recordedBy = recordedBy;
    }

    void says(byte[] reasons, byte[] decider) {
        this.sealedReasons = reasons.clone();
        this.sealedDecider = decider.clone();
    }

    UUID id() {
        return id;
    }

    /** Under which name the time until its review stands in the clock ledger. */
    String subject() {
        return id.toString();
    }

    CareOutcome outcome() {
        return outcome;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    byte[] sealedReasons() {
        return sealedReasons.clone();
    }

    byte[] sealedDecider() {
        return sealedDecider.clone();
    }
}
