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
 * edited: a change is a new version that begins as a copy.
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
     * @throws Refusal.NotNow {@code plan.sent.already}
     */
    void requireDraft() {
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

    PlanHeader header() {
        return new PlanHeader(
                id,
                number,
                status,
                begunOn,
                healthAgreedOn,
                servedOn,
                servedHow,
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
