package uk.waymark.engine.reassessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.eligibility.ToldHow;

/**
 * One new assessment of a child whose plan is in force.
 *
 * <p>It is asked for, decided, and the family is told. After a yes advice is gathered again; then a new edition of the plan
 * is written, or the plan stays as it is. All the while the plan in force holds. A child has at most one that goes on.
 */
@SuppressWarnings("UnusedVariable")
@Entity
public class Reassessment {

    @Id
    private UUID id;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private RightToAsk askedBy;

    private LocalDate receivedOn;

    private byte @Nullable [] sealedWords;

    @Enumerated(EnumType.STRING)
    private ReassessmentState state = ReassessmentState.ASKED;

    @Enumerated(EnumType.STRING)
    private @Nullable ReassessmentAnswer answer;

    @Enumerated(EnumType.STRING)
    private @Nullable RefusalGround ground;

    private @Nullable UUID decisionId;

    private @Nullable LocalDate toldOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ToldHow toldHow;

    @Enumerated(EnumType.STRING)
    private @Nullable AfterReassessment outcome;

    private @Nullable UUID outcomeId;

    private @Nullable LocalDate endedOn;

    private @Nullable UUID openCase;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected Reassessment() {}

    Reassessment(UUID caseId, RightToAsk askedBy, LocalDate receivedOn) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.openCase = caseId;
        this.askedBy = askedBy;
        this.receivedOn = receivedOn;
    }

    void words(byte[] sealed) {
        this.sealedWords = sealed.clone();
    }

    /** The authority has decided, or decides otherwise before the family was told; a request of its own that it does not pursue is over at once. */
    void decided(ReassessmentAnswer what, @Nullable RefusalGround why, UUID decision, LocalDate on) {
        require(ReassessmentState.ASKED, ReassessmentState.DECIDED);
        this.answer = what;
        this.ground = why;
        this.decisionId = decision;
        this.state = ReassessmentState.DECIDED;
        if (what == ReassessmentAnswer.NOT_AGAIN && !askedBy.isRequest()) {
            end(ReassessmentState.DROPPED, on);
        }
    }

    /** The family knows, and everything begins, or it is over. */
    void told(ReassessmentAnswer what, LocalDate on, ToldHow how) {
        require(ReassessmentState.DECIDED);
        if (answer != what) {
            throw new Refusal.NotNow("reassess.wrong.state");
        }
        this.toldOn = on;
        this.toldHow = how;
        this.state = ReassessmentState.ASSESSING;
        if (what == ReassessmentAnswer.NOT_AGAIN) {
            end(ReassessmentState.REFUSED, on);
        }
    }

    /** All advice was there, and it is decided what becomes of the plan. */
    void settled(AfterReassessment what, UUID decision) {
        require(ReassessmentState.ASSESSING, ReassessmentState.STAYING);
        this.outcome = what;
        this.outcomeId = decision;
        this.state = what == AfterReassessment.NEW_EDITION ? ReassessmentState.WRITING : ReassessmentState.STAYING;
    }

    /** It is over. */
    void end(ReassessmentState as, LocalDate on) {
        this.state = as;
        this.endedOn = on;
        this.openCase = null;
    }

    void require(ReassessmentState... fitting) {
        if (!List.of(fitting).contains(state)) {
            throw new Refusal.NotNow("reassess.wrong.state");
        }
    }

    /** The name of its dates in the clock ledger. */
    String subject() {
        return id.toString();
    }

    byte @Nullable [] sealedWords() {
        return sealedWords == null ? null : sealedWords.clone();
    }

    /** The decisions whose reasons the family reads: whether to assess again, and what becomes of the plan. */
    @Nullable
    UUID decisionId() {
        return decisionId;
    }

    @Nullable
    UUID outcomeId() {
        return outcomeId;
    }

    /** What is known of it, for reading. */
    public ReassessmentFacts facts() {
        return new ReassessmentFacts(
                id,
                caseId,
                new ReassessmentFacts.Asked(askedBy, receivedOn),
                state,
                answer,
                ground,
                toldOn,
                outcome,
                endedOn);
    }
}
