package uk.waymark.engine.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;

/**
 * One version of a child's plan.
 *
 * <p>It is written as a draft, agreed with the health board, sent to the family or made final; from then on it is never
 * edited: a change is a new version that begins as a copy. A plan that has ended, and changes that were not made, stay to
 * be read.
 */
@Entity
public class PlanVersion {

    @Id
    private UUID id;

    private UUID caseId;

    private int number;

    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.DRAFT;

    private LocalDate begunOn;

    private @Nullable LocalDate healthAgreedOn;

    private @Nullable UUID healthAgreedBy;

    private @Nullable LocalDate servedOn;

    private @Nullable String servedHow;

    private @Nullable LocalDate endedOn;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected PlanVersion() {}

    /** A draft that begins today. */
    PlanVersion(UUID caseId, int number, LocalDate begunOn) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.number = number;
        this.begunOn = begunOn;
    }

    /** A draft that takes over what the health board agreed in the version before. */
    PlanVersion after(PlanVersion before) {
        this.healthAgreedOn = before.healthAgreedOn;
        this.healthAgreedBy = before.healthAgreedBy;
        return this;
    }

    /**
     * Nothing is changed in what was sent.
     *
     * @throws Refusal.NotNow {@code plan.sent.already}, or {@code plan.ceased} where the plan has ended
     */
    void requireDraft() {
        if (status == PlanStatus.CEASED) {
            throw new Refusal.NotNow("plan.ceased");
        }
        if (status != PlanStatus.DRAFT) {
            throw new Refusal.NotNow("plan.sent.already");
        }
    }

    void healthAgreed(LocalDate on, UUID by) {
        requireDraft();
        this.healthAgreedOn = on;
        this.healthAgreedBy = by;
    }

    /** What the health board agreed to has been changed since: it is asked again. */
    void healthChanged() {
        this.healthAgreedOn = null;
        this.healthAgreedBy = null;
    }

    void served(PlanStatus as, LocalDate on, String how) {
        requireDraft();
        this.status = as;
        this.servedOn = on;
        this.servedHow = how;
    }

    void ended(PlanStatus as, LocalDate on) {
        this.status = as;
        this.endedOn = on;
    }

    /** Whether it is on its way to a final plan. */
    boolean unfinished() {
        return status == PlanStatus.DRAFT || status == PlanStatus.SENT;
    }

    /** Whether it was sent as a final plan, in force still or no longer. */
    boolean wasInForce() {
        return status == PlanStatus.FINAL || status == PlanStatus.CEASED;
    }

    /** Whether it had ended on this day. */
    boolean endedBy(LocalDate day) {
        return endedOn != null && !endedOn.isAfter(day);
    }

    /** Whether anybody still looks to it: changes that were not made are history. */
    boolean counts() {
        return status != PlanStatus.WITHDRAWN;
    }

    PlanHeader header() {
        return new PlanHeader(
                id,
                number,
                status,
                begunOn,
                healthAgreedOn,
                servedOn,
                servedHow,
                endedOn,
                Objects.requireNonNullElse(version, 0));
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public int number() {
        return number;
    }

    public PlanStatus status() {
        return status;
    }
}
