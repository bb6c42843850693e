package uk.waymark.engine.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

/** Who of those to whom a final plan was sent has said that they have it. */
@Component
public class Receipts {

    /**
     * One of them.
     *
     * @param acknowledgedOn null while they have not answered
     */
    public record Receipt(
            Recipient recipient, LocalDate sentOn, @Nullable LocalDate acknowledgedOn) {}

    private final CareChanges changes;
    private final DraftOfChild drafts;
    private final PlanRecipients recipients;
    private final Today today;

    Receipts(CareChanges changes, DraftOfChild drafts, PlanRecipients recipients, Today today) {
        this.changes = changes;
        this.drafts = drafts;
        this.recipients = recipients;
        this.today = today;
    }

    /** Who has got the newest final plan, whatever is being written since; the caller has opened the file. */
    @Transactional(readOnly = true)
    public List<Receipt> of(OpenCase child) {
        return drafts.newestPlan(child)
                .map(plan -> recipients.findByPlanVersionIdOrderByRecipientAsc(plan.id()).stream()
                        .map(one -> new Receipt(one.recipient(), one.sentOn(), one.acknowledgedOn()))
                        .toList())
                .orElse(List.of());
    }

    /**
     * They all have it.
     *
     * @throws Refusal.NotNow {@code plan.not.acknowledged} while one of them has not said so; {@code date.future}
     */
    @Transactional
    public void acknowledged(Reader reader, String reference, Set<Recipient> said, LocalDate on) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.WRITE);
        if (on.isAfter(today.date())) {
            throw new Refusal.NotNow("date.future");
        }
        PlanVersion plan = drafts.newestPlan(child).orElseThrow(() -> new Refusal.NotNow("plan.not.begun"));
        List<PlanRecipient> all = recipients.findByPlanVersionIdOrderByRecipientAsc(plan.id());
        if (!all.stream().map(PlanRecipient::recipient).allMatch(said::contains)) {
            throw new Refusal.NotNow("plan.not.acknowledged");
        }
        all.stream().filter(one -> one.acknowledgedOn() == null).forEach(one -> one.acknowledged(on));
        changes.made(reader, child, AuditAction.ACKNOWLEDGED, "plan version=" + plan.number());
    }
}
