package uk.waymark.engine.foundations;

import java.time.LocalDate;
import java.util.UUID;
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

/** What a person may say to a flag that cannot be put right at once: not needed because, or a plan for the gap. */
@Component
public class AnswerFlag {

    private final AccessPolicy policy;
    private final FlagRecords flags;
    private final AuditTrail trail;
    private final Sealer sealer;
    private final Today today;

    AnswerFlag(AccessPolicy policy, FlagRecords flags, AuditTrail trail, Sealer sealer, Today today) {
        this.policy = policy;
        this.flags = flags;
        this.trail = trail;
        this.sealer = sealer;
        this.today = today;
    }

    /**
     * This child does not need it until a day; the flag stays open and quiet until then.
     *
     * @param because in words that the family may read
     * @throws Refusal.NotFound {@code flag.not.found}
     * @throws Refusal.NotNow {@code flag.cleared.already}, {@code flag.reason.missing}, {@code flag.until.past} or
     *     {@code child.has.died}
     */
    @Transactional
    public void notNeeded(Reader reader, String reference, UUID flagId, String because, LocalDate until) {
        OpenCase child = open(reader, reference, because, until);
        Flag flag = flag(child, flagId);
        flag.notNeeded(until, sealer.seal(child.wrappedKey(), FlagRows.BECAUSE + flagId, because));
        audit(reader, flag, "not-needed until=" + until);
    }

    /**
     * There is a plan for the gap until a day; the flag stays open and quiet until then.
     *
     * @param plan what is done meanwhile, and who owns it, in words that the family may read
     * @throws Refusal.NotFound {@code flag.not.found}
     * @throws Refusal.NotNow {@code flag.cleared.already}, {@code flag.reason.missing}, {@code flag.until.past} or
     *     {@code child.has.died}
     */
    @Transactional
    public void planGap(Reader reader, String reference, UUID flagId, String plan, LocalDate until) {
        OpenCase child = open(reader, reference, plan, until);
        Flag flag = flag(child, flagId);
        flag.gapPlan(until, sealer.seal(child.wrappedKey(), FlagRows.PLAN + flagId, plan));
        audit(reader, flag, "gap-plan until=" + until);
    }

    private OpenCase open(Reader reader, String reference, String words, LocalDate until) {
        OpenCase child = policy.open(reader, reference, DataClass.CORE, Act.DO_TASK);
        child.status().requireGoingOn();
        if (words.isBlank()) {
            throw new Refusal.NotNow("flag.reason.missing");
        }
        if (!until.isAfter(today.date())) {
            throw new Refusal.NotNow("flag.until.past");
        }
        return child;
    }

    private Flag flag(OpenCase child, UUID flagId) {
        Flag flag = flags.findById(flagId)
                .filter(found -> found.caseId().equals(child.caseId()))
                .orElseThrow(() -> new Refusal.NotFound("flag.not.found"));
        if (flag.clearedAt() != null) {
            throw new Refusal.NotNow("flag.cleared.already");
        }
        return flag;
    }

    private void audit(Reader reader, Flag flag, String detail) {
        trail.record(new Entry(
                flag.caseId(),
                reader.accountId(),
                AuditAction.FACT_CHANGED,
                flag.caseId(),
                "flag:" + flag.id(),
                detail));
    }
}
