package uk.waymark.engine.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.news.PlanFinalised;
import uk.waymark.rules.statute.PhaseTransfer.Move;

/** Sends a plan: as a draft, on which the family has its say, and as the final plan. From then on that version is never edited. */
@Component
public class SendPlan {

    private final CareChanges changes;
    private final DraftOfChild drafts;
    private final PlanRecipients recipients;
    private final PlanClocks clocks;
    private final ApplicationEventPublisher news;

    SendPlan(
            CareChanges changes,
            DraftOfChild drafts,
            PlanRecipients recipients,
            PlanClocks clocks,
            ApplicationEventPublisher news) {
        this.changes = changes;
        this.drafts = drafts;
        this.recipients = recipients;
        this.clocks = clocks;
        this.news = news;
    }

    /** What is missing before the newest version can be sent; the caller has opened the file. */
    @Transactional(readOnly = true)
    public List<Missing> missing(OpenCase child, boolean finalPlan) {
        return drafts.newest(child)
                .map(draft -> drafts.missing(child, draft, finalPlan))
                .orElse(List.of());
    }

    /** The move that is near and whose next setting the plan in force does not name yet; the caller has opened the file. */
    @Transactional(readOnly = true)
    public Optional<Move> nextSettingMissing(OpenCase child) {
        return drafts.nextSettingMissing(child);
    }

    /** The move within twelve months, if one is near; the caller has opened the file. */
    @Transactional(readOnly = true)
    public Optional<Move> nearMove(OpenCase child) {
        return drafts.near(child);
    }

    /**
     * What is written is ready to be looked at by the health board.
     *
     * @throws Refusal.NotNow {@code plan.not.ready} while something but the board's agreement is missing
     */
    @Transactional(readOnly = true)
    public void requireReady(OpenCase child) {
        requireWhole(drafts.missing(child, drafts.require(child), false));
    }

    /**
     * The family has the draft: its fifteen days begin with the day on which it was served (SEND Regulations 2014, regulation
     * 13(1)(a)).
     *
     * @throws Refusal.NotNow {@code plan.health.not.agreed}, {@code plan.not.ready}, {@code plan.sent.already}, {@code
     *     told.in.future}, {@code plan.sent.before.written} before this version was begun
     */
    @Transactional
    public void draft(Reader reader, String reference, LocalDate servedOn, ToldHow how) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.DECIDE);
        PlanVersion draft = ready(child, servedOn, false);
        draft.served(PlanStatus.SENT, servedOn, how.name());
        clocks.familyBegins(child.caseId(), draft.number(), servedOn, reader.accountId());
        changes.made(reader, child, AuditAction.DECIDED, "draft plan sent version=" + draft.number());
    }

    /**
     * The final plan is with the family, every setting that section I names and the health board: this ends the twenty weeks.
     *
     * @throws Refusal.NotNow {@code notice.incomplete}, {@code plan.family.still.answering}, and as {@link #draft}
     */
    @Transactional
    public void finalPlan(Reader reader, String reference, Notice notice) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.DECIDE);
        if (!notice.complete()) {
            throw new Refusal.NotNow("notice.incomplete");
        }
        PlanVersion plan = ready(child, notice.toldOn(), true);
        plan.served(PlanStatus.FINAL, notice.toldOn(), notice.how().name());
        for (Recipient recipient : Recipient.of(drafts.document(child, plan), notice.toldOn())) {
            recipients.save(new PlanRecipient(plan.id(), recipient, notice.toldOn()));
        }
        clocks.finalPlan(child.caseId(), notice.toldOn(), reader.accountId());
        changes.made(reader, child, AuditAction.DECIDED, "final plan sent version=" + plan.number());
        news.publishEvent(new PlanFinalised(reference));
    }

    private PlanVersion ready(OpenCase child, LocalDate servedOn, boolean finalPlan) {
        clocks.requirePast(servedOn);
        PlanVersion draft = drafts.require(child);
        if (servedOn.isBefore(draft.header().begunOn())) {
            throw new Refusal.NotNow("plan.sent.before.written");
        }
        List<Missing> missing = drafts.missing(child, draft, finalPlan);
        requireWhole(missing);
        if (missing.stream().anyMatch(one -> one.gap() == Gap.HEALTH_NOT_AGREED)) {
            throw new Refusal.NotNow("plan.health.not.agreed");
        }
        return draft;
    }

    private static void requireWhole(List<Missing> missing) {
        if (missing.stream()
                .anyMatch(
                        one -> one.gap() != Gap.HEALTH_NOT_AGREED && !one.gap().mayFollow())) {
            throw new Refusal.NotNow("plan.not.ready");
        }
    }
}
