package uk.waymark.engine.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;

/**
 * What a person decided about a child, in the words that the family reads, beside what the rules had said; never
 * instead of it. A decision is not edited: a changed mind is another decision.
 */
@Entity
public class Decision {

    /** The kind of what is only noted at a step of the journey, without a decision about the child. */
    public static final String NOTE = "STEP_NOTE";

    /** The kind of what is kept when a journey went back a step: it decides nothing about the child either. */
    public static final String WENT_BACK = "WENT_BACK";

    @Id
    private UUID id;

    private UUID caseId;

    private String kind;

    private String outcome;

    private byte @Nullable [] sealedReason;

    private @Nullable UUID evaluationId;

    private @Nullable UUID stepId;

    private UUID decidedBy;

    private Instant decidedAt;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    /** A decision of one kind, taken now by the person behind the account. */
    public Decision(UUID caseId, String kind, String outcome, UUID decidedBy, Instant decidedAt) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.kind = kind;
        this.outcome = outcome;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    /** The reason, sealed under the child's key. */
    public Decision because(byte[] sealed) {
        this.sealedReason = sealed.clone();
        return this;
    }

    /** The rules' receipt and the step of the journey beside which it was taken. */
    public Decision beside(@Nullable UUID evaluation, @Nullable UUID step) {
        this.evaluationId = evaluation;
        this.stepId = step;
        return this;
    }

    /** Whether something was decided about the child, and not only kept beside the journey. */
    public boolean aboutTheChild() {
        return !kind.equals(NOTE) && !kind.equals(WENT_BACK);
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public String kind() {
        return kind;
    }

    public String outcome() {
        return outcome;
    }

    public byte @Nullable [] sealedReason() {
        return sealedReason;
    }

    public @Nullable UUID evaluationId() {
        return evaluationId;
    }

    public @Nullable UUID stepId() {
        return stepId;
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
