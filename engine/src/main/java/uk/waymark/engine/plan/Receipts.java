package uk.waymark.engine.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
import uk.waymark.engine.people.Role;

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
        return drafts.newestPlan(child).map(plan -> lines(plan.id())).orElse(List.of());
    }

    /** Who has got this edition; nobody where it was no final plan. The caller has opened the file. */
    @Transactional(readOnly = true)
    public List<Receipt> of(OpenCase child, UUID edition) {
        return drafts.plan(child, edition).map(plan -> lines(plan.id())).orElse(List.of());
    }

    /** The edition whose receipts are collected now; empty before a final plan was sent. */
    @Transactional(readOnly = true)
    public Optional<UUID> edition(UUID caseId) {
        return drafts.newestPlan(caseId).map(PlanVersion::id);
    }

    /**
     * One of them has said so. A family says it for itself; the authority writes it down for everybody.
     *
     * @throws Refusal.NotAllowed {@code plan.receipt.not.yours} when a family answers for somebody else
     * @throws Refusal.NotNow {@code plan.not.begun}, {@code date.future}, {@code plan.receipt.before.sent}
     */
    @Transactional
    public void noted(Reader reader, String reference, UUID edition, Recipient who, LocalDate on) {
        boolean family = reader.is(Role.PARENT) || reader.is(Role.YOUNG_PERSON);
        OpenCase child = changes.open(reader, reference, DataClass.CORE, family ? Act.WRITE : Act.DECIDE);
        if (family && who != Recipient.FAMILY) {
            throw new Refusal.NotAllowed("plan.receipt.not.yours");
        }
        PlanVersion plan = require(child, edition);
        mark(all(plan).filter(one -> one.recipient() == who).toList(), on);
        changes.made(reader, child, AuditAction.ACKNOWLEDGED, "plan version=" + plan.number() + " by " + who);
    }

    /**
     * They all have this edition.
     *
     * @param edition the edition that was sent; null for the newest
     * @param said those who have said so and were not noted before
     * @throws Refusal.NotNow {@code plan.not.acknowledged} while one of them has not said so; {@code date.future}, {@code
     *     plan.receipt.before.sent}
     */
    @Transactional
    public void acknowledged(
            Reader reader, String reference, @Nullable UUID edition, Set<Recipient> said, LocalDate on) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.WRITE);
        PlanVersion plan = require(child, edition);
        mark(all(plan).filter(one -> said.contains(one.recipient())).toList(), on);
        if (all(plan).anyMatch(one -> one.acknowledgedOn() == null)) {
            throw new Refusal.NotNow("plan.not.acknowledged");
        }
        changes.made(reader, child, AuditAction.ACKNOWLEDGED, "plan version=" + plan.number());
    }

    /** What was noted before stays. */
    private void mark(List<PlanRecipient> said, LocalDate on) {
        if (on.isAfter(today.date())) {
            throw new Refusal.NotNow("date.future");
        }
        for (PlanRecipient one : said) {
            if (on.isBefore(one.sentOn())) {
                throw new Refusal.NotNow("plan.receipt.before.sent");
            }
            if (one.acknowledgedOn() == null) {
                one.acknowledged(on);
            }
        }
    }

    private PlanVersion require(OpenCase child, @Nullable UUID edition) {
        return (edition == null ? drafts.newestPlan(child) : drafts.plan(child, edition))
                .orElseThrow(() -> new Refusal.NotNow("plan.not.begun"));
    }

    private Stream<PlanRecipient> all(PlanVersion plan) {
        return recipients.findByPlanVersionIdOrderByRecipientAsc(plan.id()).stream();
    }

    private List<Receipt> lines(UUID plan) {
        return recipients.findByPlanVersionIdOrderByRecipientAsc(plan).stream()
                .map(one -> new Receipt(one.recipient(), one.sentOn(), one.acknowledgedOn()))
                .toList();
    }
}
