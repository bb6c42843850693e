package uk.waymark.engine.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.rules.YesNo;

/**
 * One question to a panel and its answer.
 *
 * <p>It is asked with the papers and the family's view; the need is decided and saved; only then the money; and then the family is
 * told. What was put off is asked again. When the child dies it is withdrawn.
 */
@SuppressWarnings("UnusedVariable")
@Entity
public class PanelItem {

    @Id
    private UUID id;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private PanelState state = PanelState.ASKED;

    private LocalDate askedOn;

    private @Nullable LocalDate meetsOn;

    private byte @Nullable [] sealedQuestion;

    private byte @Nullable [] sealedPapers;

    @Enumerated(EnumType.STRING)
    private YesNo viewGiven = YesNo.NOT_KNOWN;

    private byte @Nullable [] sealedView;

    private byte @Nullable [] sealedViewUsed;

    @Enumerated(EnumType.STRING)
    private @Nullable NeedOutcome needOutcome;

    private byte @Nullable [] sealedLegalTest;

    private byte @Nullable [] sealedReason;

    private @Nullable Instant needDecidedAt;

    private @Nullable UUID needDecidedBy;

    private @Nullable Long costPence;

    private boolean disputed;

    @Enumerated(EnumType.STRING)
    private @Nullable PanelAgency chargeTo;

    private @Nullable Instant fundedAt;

    private @Nullable UUID fundedBy;

    private @Nullable LocalDate toldOn;

    private @Nullable String toldHow;

    private @Nullable LocalDate withdrawnOn;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected PanelItem() {}

    PanelItem(UUID caseId, LocalDate askedOn) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.askedOn = askedOn;
    }

    /**
     * It stands where this step begins.
     *
     * @throws Refusal.NotNow {@code panel.not.now}
     */
    void require(PanelState expected) {
        if (state != expected) {
            throw new Refusal.NotNow("panel.not.now");
        }
    }

    void asked(ItemSeal.Sealed question, YesNo given, LocalDate meets) {
        this.sealedQuestion = question.first();
        this.sealedPapers = question.second();
        this.sealedView = question.third();
        this.sealedViewUsed = question.fourth();
        this.viewGiven = given;
        this.meetsOn = meets;
        this.state = PanelState.READY;
    }

    /** Put off, it is asked anew; otherwise the need is decided, and only now may anybody speak of money. */
    void needDecided(NeedOutcome outcome, ItemSeal.Sealed words, Instant at, UUID by) {
        this.needOutcome = outcome;
        this.sealedLegalTest = words.first();
        this.sealedReason = words.second();
        this.needDecidedAt = at;
        this.needDecidedBy = by;
        this.state = outcome == NeedOutcome.DEFER ? PanelState.ASKED : PanelState.NEED_DECIDED;
    }

    void funded(Funding funding, Instant at, UUID by) {
        this.costPence = funding.costPence();
        this.disputed = funding.disputed();
        this.chargeTo = funding.chargeTo();
        this.fundedAt = at;
        this.fundedBy = by;
        this.state = PanelState.FUNDED;
    }

    void told(LocalDate on, String how) {
        this.toldOn = on;
        this.toldHow = how;
        this.state = PanelState.TOLD;
    }

    /** Nobody is asked any more; what is over already stays as it ended. */
    void withdraw(LocalDate on) {
        if (state != PanelState.TOLD && state != PanelState.WITHDRAWN) {
            this.state = PanelState.WITHDRAWN;
            this.withdrawnOn = on;
        }
    }

    ItemSeal.Sealed question() {
        return new ItemSeal.Sealed(sealedQuestion, sealedPapers, sealedView, sealedViewUsed);
    }

    ItemSeal.Sealed need() {
        return new ItemSeal.Sealed(sealedLegalTest, sealedReason, null, null);
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public PanelState state() {
        return state;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public @Nullable LocalDate meetsOn() {
        return meetsOn;
    }

    public YesNo viewGiven() {
        return viewGiven;
    }

    public @Nullable NeedOutcome needOutcome() {
        return needOutcome;
    }

    public @Nullable Instant needDecidedAt() {
        return needDecidedAt;
    }

    public @Nullable Long costPence() {
        return costPence;
    }

    public boolean disputed() {
        return disputed;
    }

    public @Nullable PanelAgency chargeTo() {
        return chargeTo;
    }

    public @Nullable LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    public @Nullable LocalDate toldOn() {
        return toldOn;
    }
}
