package uk.waymark.engine.eligibility;

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
import uk.waymark.engine.referral.Answers;
import uk.waymark.engine.referral.Referral;
import uk.waymark.engine.referral.Referrals;

/** Stores the answers that were missing when somebody had to decide; the rules are asked again afterwards. */
@Component
public class MissingInformation {

    private final AccessPolicy policy;
    private final Referrals referrals;
    private final AuditTrail audit;

    MissingInformation(AccessPolicy policy, Referrals referrals, AuditTrail audit) {
        this.policy = policy;
        this.referrals = referrals;
        this.audit = audit;
    }

    /** The answers as they stand now, for the form. */
    @Transactional(readOnly = true)
    public Answers current(Reader reader, String caseRef) {
        return latest(policy.open(reader, caseRef, DataClass.CORE, Act.READ)).answers();
    }

    /** Replaces the answers of the child's latest request. */
    @Transactional
    public void record(Reader reader, String caseRef, Answers answers) {
        OpenCase open = policy.open(reader, caseRef, DataClass.CORE, Act.WRITE);
        latest(open).answer(answers);
        audit.record(Entry.ofChild(
                open.caseId(), reader.accountId(), AuditAction.FACT_CHANGED, "missing information recorded"));
    }

    private Referral latest(OpenCase open) {
        return referrals
                .findFirstByCaseIdOrderByReceivedAtDesc(open.caseId())
                .orElseThrow(() -> new Refusal.NotFound("referral.not.found"));
    }
}
