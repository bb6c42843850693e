package uk.waymark.engine.eligibility;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.crypto.Sealer;
import uk.waymark.engine.decision.Decision;
import uk.waymark.engine.decision.Decisions;
import uk.waymark.engine.decision.Evaluated;
import uk.waymark.engine.decision.EvaluationLedger;

/** Records a person's decision whether to assess, with the reason that the family reads, beside the rules' receipt. */
@Component
public class DecideAssessment {

    private final AccessPolicy policy;
    private final BeginCare care;
    private final Decisions decisions;
    private final EvaluationLedger ledger;
    private final Recording recording;

    DecideAssessment(
            AccessPolicy policy, BeginCare care, Decisions decisions, EvaluationLedger ledger, Recording recording) {
        this.policy = policy;
        this.care = care;
        this.decisions = decisions;
        this.ledger = ledger;
        this.recording = recording;
    }

    /** How a decision is written down. */
    @Component
    record Recording(Sealer sealer, Today today, AuditTrail audit) {}

    /**
     * Stores the decision. {@code ASSESS} makes the child's file active. The authority decides, never a rule or a panel
     * (Children and Families Act 2014, s.36).
     *
     * @throws Refusal.NotAllowed when the reader's role may not decide
     * @throws Refusal.NotNow {@code decision.reason.missing}, {@code child.has.died}
     */
    @Transactional
    public void decide(Reader reader, String caseRef, AssessmentAnswer answer, String reason, @Nullable UUID stepId) {
        OpenCase open = policy.open(reader, caseRef, DataClass.CORE, Act.DECIDE);
        open.status().requireGoingOn();
        if (reason.isBlank()) {
            throw new Refusal.NotNow("decision.reason.missing");
        }
        Decision decision = new Decision(
                        open.caseId(),
                        AssessmentAnswer.KIND,
                        answer.name(),
                        reader.accountId(),
                        recording.today().now())
                .because(recording.sealer().seal(open.wrappedKey(), "reason", reason))
                .beside(latest(open.caseId()), stepId);
        decisions.save(decision);
        recording
                .audit()
                .record(Entry.ofChild(
                        open.caseId(), reader.accountId(), AuditAction.DECIDED, "assessment: " + answer.name()));
        if (answer == AssessmentAnswer.ASSESS) {
            care.after(reader, open);
        } else if (care.isKnownOf(open)) {
            care.goesOn(reader, open);
        }
    }

    private @Nullable UUID latest(UUID caseId) {
        return ledger.latest(caseId, CheckEligibility.FAMILY).map(Evaluated::id).orElse(null);
    }
}
