package uk.waymark.engine.referral;

import java.util.Optional;
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
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.clock.Clocks;

/** A caseworker looks whether a request is for a child who is known already. */
@Component
public class ResolveIdentity {

    private final AccessPolicy policy;
    private final ChildFiles files;
    private final Referrals referrals;
    private final AskAboutKnownChild known;
    private final ReferralRecords records;
    private final Clocks clocks;
    private final AuditTrail audit;

    ResolveIdentity(
            AccessPolicy policy,
            ChildFiles files,
            Referrals referrals,
            AskAboutKnownChild known,
            ReferralRecords records,
            Clocks clocks,
            AuditTrail audit) {
        this.policy = policy;
        this.files = files;
        this.referrals = referrals;
        this.known = known;
        this.records = records;
        this.clocks = clocks;
        this.audit = audit;
    }

    /** For the diagram's gateway: {@code POSSIBLE_DUPLICATE} while somebody has to look, else {@code CLEAR}. */
    @Transactional(readOnly = true)
    public String state(String caseRef) {
        return latest(file(caseRef)).identityChecked() == IdentityCheck.TO_CHECK ? "POSSIBLE_DUPLICATE" : "CLEAR";
    }

    /** The older file that the request may belong to; the reader must have the task of looking. */
    @Transactional(readOnly = true)
    public Optional<ChildFile> olderFile(Reader reader, String caseRef) {
        policy.open(reader, caseRef, DataClass.CORE, Act.DO_TASK);
        return Optional.ofNullable(latest(file(caseRef)).possibleDuplicateOf()).flatMap(files::findById);
    }

    /** It is another child: the journey goes on. */
    @Transactional
    public void different(Reader reader, String caseRef) {
        OpenCase open = policy.open(reader, caseRef, DataClass.CORE, Act.WRITE);
        latest(file(caseRef)).identity(IdentityCheck.DIFFERENT);
        audit.record(Entry.ofChild(
                open.caseId(), reader.accountId(), AuditAction.DECIDED, "another child than the one already known"));
    }

    /**
     * It is the same child: the request joins the older file, whose statutory clocks go on, and this file is closed.
     *
     * @throws Refusal.NotNow {@code referral.no.older.file}
     */
    @Transactional
    public void same(Reader reader, String caseRef) {
        OpenCase open = policy.open(reader, caseRef, DataClass.CORE, Act.WRITE);
        ChildFile file = file(caseRef);
        Referral referral = latest(file);
        ChildFile older = Optional.ofNullable(referral.possibleDuplicateOf())
                .flatMap(files::findById)
                .orElseThrow(() -> new Refusal.NotNow("referral.no.older.file"));
        file.joinTo(older.id());
        referral.identity(IdentityCheck.SAME);
        clocks.cancelAll(open.caseId(), "the child was known already", reader.accountId());
        audit.record(Entry.ofChild(
                open.caseId(), reader.accountId(), AuditAction.DECIDED, "the same child as one already known"));
        known.join(older, records.moved(referral, file, older), reader);
    }

    private ChildFile file(String caseRef) {
        return files.findByReference(caseRef).orElseThrow(() -> new Refusal.NotFound("child.not.found"));
    }

    private Referral latest(ChildFile file) {
        return referrals
                .findFirstByCaseIdOrderByReceivedAtDesc(file.id())
                .orElseThrow(() -> new Refusal.NotFound("referral.not.found"));
    }
}
