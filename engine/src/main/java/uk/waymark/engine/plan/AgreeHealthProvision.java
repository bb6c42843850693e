package uk.waymark.engine.plan;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Role;

/**
 * The health board agrees what it provides, in time for the draft. Source: SEND Regulations 2014, regulation 12(2); SEND Code of
 * Practice 2015, 9.70.
 */
@Component
public class AgreeHealthProvision {

    private static final Set<Role> OF_THE_BOARD = EnumSet.of(Role.ICB_COMMISSIONER, Role.DCO);

    private final CareChanges changes;
    private final DraftOfChild drafts;
    private final Plans plans;
    private final Today today;

    AgreeHealthProvision(CareChanges changes, DraftOfChild drafts, Plans plans, Today today) {
        this.changes = changes;
        this.drafts = drafts;
        this.plans = plans;
        this.today = today;
    }

    /** Only what the health board has to agree to: the needs of section C, and section G. */
    @Transactional(readOnly = true)
    public PlanDocument toAgree(OpenCase child) {
        PlanDocument all =
                plans.document(child, drafts.newest(child).orElseThrow(() -> new Refusal.NotNow("plan.not.begun")));
        return new PlanDocument(
                all.header(),
                all.lines().stream()
                        .filter(line -> line.section().concernsHealthBoard())
                        .toList());
    }

    /**
     * The board agrees section G as it stands; a later change of C or G asks it again.
     *
     * @throws Refusal.NotAllowed {@code plan.health.not.yours} for anybody who does not speak for the health board
     * @throws Refusal.NotNow {@code plan.not.begun}, {@code plan.sent.already}
     */
    @Transactional
    public void agree(Reader reader, String reference) {
        OpenCase child = ofTheBoard(reader, reference);
        drafts.require(child).healthAgreed(today.date(), reader.accountId());
        changes.made(reader, child, AuditAction.DECIDED, "section G agreed");
    }

    /** The board wants changes first; what it wants is kept beside the step. */
    @Transactional
    public void askForChanges(Reader reader, String reference) {
        OpenCase child = ofTheBoard(reader, reference);
        drafts.require(child).healthChanged();
        changes.made(reader, child, AuditAction.DECIDED, "section G not agreed");
    }

    private OpenCase ofTheBoard(Reader reader, String reference) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.DO_TASK);
        if (!reader.isAnyOf(OF_THE_BOARD)) {
            throw new Refusal.NotAllowed("plan.health.not.yours");
        }
        return child;
    }
}
