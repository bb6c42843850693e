package uk.waymark.engine.referral;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.clock.Today;

/** Records that the person who asked has been told that the request has arrived (SEND Regulations 2014, reg 4). */
@Component
public class AcknowledgeReferral {

    private final ChildFiles files;
    private final Referrals referrals;
    private final AuditTrail audit;
    private final Today today;

    AcknowledgeReferral(ChildFiles files, Referrals referrals, AuditTrail audit, Today today) {
        this.files = files;
        this.referrals = referrals;
        this.audit = audit;
        this.today = today;
    }

    /** Acknowledges the child's latest request; a second time changes nothing. */
    @Transactional
    public void acknowledge(String caseRef) {
        ChildFile file = files.findByReference(caseRef).orElseThrow(() -> new Refusal.NotFound("child.not.found"));
        Referral referral = referrals
                .findFirstByCaseIdOrderByReceivedAtDesc(file.id())
                .orElseThrow(() -> new Refusal.NotFound("referral.not.found"));
        if (referral.acknowledgedAt() == null) {
            referral.acknowledge(today.now());
            audit.record(Entry.ofChild(file.id(), null, AuditAction.ACKNOWLEDGED, "request acknowledged"));
        }
    }
}
