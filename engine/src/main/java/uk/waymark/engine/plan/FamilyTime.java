package uk.waymark.engine.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.clock.Today;

/**
 * The days in which a family answers a draft, and when they no longer count: at least fifteen (SEND Regulations 2014,
 * regulation 13(1)(a)), and more when it asks for longer. The twenty weeks go on meanwhile.
 */
@Component
public class FamilyTime {

    /** Days from today: beyond, a meeting helps more than waiting. */
    private static final int LONGEST = 60;

    private final PlanClocks clocks;
    private final ChildFiles files;
    private final CareChanges changes;
    private final Today today;

    FamilyTime(PlanClocks clocks, ChildFiles files, CareChanges changes, Today today) {
        this.clocks = clocks;
        this.files = files;
        this.changes = changes;
        this.today = today;
    }

    /**
     * Gives the family until that day.
     *
     * @throws Refusal.NotAllowed for anybody who does not decide for the authority
     * @throws Refusal.NotNow {@code plan.family.not.asked}, {@code clock.extend.later}, {@code plan.longer.too.long},
     *     {@code child.has.died}
     */
    @Transactional
    public void until(Reader reader, String reference, LocalDate until) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.DECIDE);
        if (until.isAfter(today.date().plusDays(LONGEST))) {
            throw new Refusal.NotNow("plan.longer.too.long");
        }
        clocks.familyUntil(child.caseId(), until, reader.accountId());
        changes.made(reader, child, AuditAction.DECIDED, "family has until " + until + " for the draft");
    }

    /** The family has said all that it wants to say. */
    @Transactional
    public void answered(UUID caseId, UUID by) {
        clocks.familyEnds(caseId, by);
    }

    /** The days are over and nothing came; that is nobody's fault and no breach. */
    @Transactional
    public void isOver(String reference) {
        clocks.familyTimeOver(files.findByReference(reference).orElseThrow().id());
    }
}
