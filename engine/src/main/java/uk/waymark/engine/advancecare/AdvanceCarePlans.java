package uk.waymark.engine.advancecare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.advancecare.NewEdition.Agreement;
import uk.waymark.engine.answers.PlanState;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.care.SamePage;
import uk.waymark.engine.care.SealedWords;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.news.AdvancePlanChanged;
import uk.waymark.engine.people.Role;

/**
 * Keeps the advance care plan of a child: one present edition, and everybody who holds a copy and has to be told of a new
 * one. Nothing is ever derived. Source: NICE guideline NG61; CYPACP.
 */
@Component
public class AdvanceCarePlans {

    private static final String WORDS = "advance_plan.words";
    private static final String NAME = "plan_holder.name";
    private static final String AGREEMENT = "advance_plan.agreement";

    private final CareChanges changes;
    private final Papers papers;
    private final SealedWords words;
    private final Today today;
    private final ApplicationEventPublisher news;

    AdvanceCarePlans(
            CareChanges changes, Papers papers, SealedWords words, Today today, ApplicationEventPublisher news) {
        this.changes = changes;
        this.papers = papers;
        this.words = words;
        this.today = today;
        this.news = news;
    }

    /** Editions, drafts, and who holds a copy. */
    @Component
    record Papers(AdvancePlans plans, PlanHolders holders, PlanDraft draft) {}

    /** The plan and its holders; the caller has opened the file for reading the advance care plan. */
    @Transactional(readOnly = true)
    public PlanSheet read(OpenCase child) {
        List<AdvancePlan> editions = papers.plans().findByCaseIdOrderByEditionDesc(child.caseId());
        Optional<AdvancePlan> present = present(editions);
        int edition = present.map(AdvancePlan::edition).orElse(0);
        return new PlanSheet(
                present.map(AdvancePlan::state).orElse(null),
                present.map(AdvancePlan::onDate).orElse(null),
                present.map(AdvancePlan::reviewOn).orElse(null),
                present.map(plan -> words.open(child, WORDS, plan.id(), plan.words()))
                        .orElse(""),
                present.map(plan -> Agreement.of(words.open(child, AGREEMENT, plan.id(), plan.agreement())))
                        .orElse(Agreement.NONE),
                edition,
                Math.max(0, editions.size() - 1),
                papers.holders().findByCaseIdAndEndedOnIsNullOrderById(child.caseId()).stream()
                        .map(holder -> holder(child, holder, edition))
                        .toList());
    }

    private PlanSheet.Holder holder(OpenCase child, PlanHolder holder, int edition) {
        return new PlanSheet.Holder(
                holder.id(),
                words.open(child, NAME, holder.id(), holder.name()),
                edition > 0 && holder.toldOf() == edition,
                edition > 0 && holder.acknowledged() == edition,
                holder.acknowledgedOn(),
                holder.edition());
    }

    /**
     * A new edition takes the place of the present one; from now on every holder has an old copy until told otherwise. A
     * key worker may record how far it has come, and not a plan.
     *
     * @throws Refusal.NotAllowed when the reader may not write advance care plans
     * @throws Refusal.NotNow {@code advance.plan.words.missing}, {@code advance.plan.agreement.missing}, {@code
     *     advance.again.past}, {@code advance.plan.is.made}, {@code date.future}, {@code stale.page} or {@code child.has.died}
     */
    @Transactional
    public int record(Reader reader, String reference, NewEdition next) {
        OpenCase child = next.state() == PlanState.MADE
                ? changes.open(reader, reference, DataClass.ADVANCE_CARE_PLAN, Act.WRITE)
                : distributes(reader, reference);
        requireWhole(next);
        @Nullable
        AdvancePlan old = present(papers.plans().findByCaseIdOrderByEditionDesc(child.caseId()))
                .orElse(null);
        int seen = old == null ? 0 : old.edition();
        SamePage.require(next.seen(), seen);
        if (old != null) {
            requireNotLost(old, next);
            old.superseded();
            papers.plans().saveAndFlush(old);
        }
        AdvancePlan plan = new AdvancePlan(child.caseId(), seen + 1, next.state(), next.on(), reader.accountId());
        plan.says(words.seal(child, WORDS, plan.id(), next.words()), next.reviewOn());
        plan.agreedBy(words.seal(child, AGREEMENT, plan.id(), next.agreement().text()));
        papers.plans().save(plan);
        if (next.state() != PlanState.OFFERED) {
            papers.draft().drop(child.caseId());
        }
        changes.made(reader, child, AuditAction.FACT_CHANGED, "advance-plan edition=" + plan.edition());
        news.publishEvent(new AdvancePlanChanged(reference, child.caseId(), true));
        return plan.edition();
    }

    private void requireWhole(NewEdition next) {
        if (next.state() == PlanState.MADE && next.words().isBlank()) {
            throw new Refusal.NotNow("advance.plan.words.missing");
        }
        if (next.state() == PlanState.MADE && !next.agreement().whole()) {
            throw new Refusal.NotNow("advance.plan.agreement.missing");
        }
        if (next.on().isAfter(today.date())) {
            throw new Refusal.NotNow("date.future");
        }
        requireToCome(next.reviewOn());
    }

    /** A plan holds until another one is agreed or the family takes it back. */
    private static void requireNotLost(AdvancePlan old, NewEdition next) {
        boolean only = next.state() == PlanState.OFFERED || next.state() == PlanState.NOT_OFFERED;
        if (only && old.state() == PlanState.MADE) {
            throw new Refusal.NotNow("advance.plan.is.made");
        }
    }

    private void requireToCome(@Nullable LocalDate again) {
        if (again != null && !again.isAfter(today.date())) {
            throw new Refusal.NotNow("advance.again.past");
        }
    }

    /**
     * The present plan is still right and holds until the next look; nobody needs a new copy.
     *
     * @throws Refusal.NotAllowed when the reader may not write advance care plans
     * @throws Refusal.NotNow {@code advance.plan.none}, {@code advance.again.past} or {@code child.has.died}
     */
    @Transactional
    public void stillRight(Reader reader, String reference, LocalDate lookAgainOn) {
        OpenCase child = changes.open(reader, reference, DataClass.ADVANCE_CARE_PLAN, Act.WRITE);
        requireToCome(lookAgainOn);
        AdvancePlan plan = present(papers.plans().findByCaseIdOrderByEditionDesc(child.caseId()))
                .filter(found -> found.state() == PlanState.MADE)
                .orElseThrow(() -> new Refusal.NotNow("advance.plan.none"));
        plan.holdsUntil(lookAgainOn);
        changes.made(reader, child, AuditAction.FACT_CHANGED, "advance-plan still-right edition=" + plan.edition());
    }

    /**
     * Somebody who holds a copy.
     *
     * @throws Refusal.NotNow {@code child.has.died}
     */
    @Transactional
    public UUID addHolder(Reader reader, String reference, String name) {
        OpenCase child = distributes(reader, reference);
        PlanHolder holder = new PlanHolder(child.caseId());
        holder.is(words.must(child, NAME, holder.id(), name));
        papers.holders().save(holder);
        changes.made(reader, child, AuditAction.FACT_CHANGED, "plan-holder added=" + holder.id());
        news.publishEvent(new AdvancePlanChanged(reference, child.caseId(), false));
        return holder.id();
    }

    /**
     * What has happened with a copy: it was sent, the holder has replaced the old one, or there is no copy any more.
     *
     * @throws Refusal.NotFound {@code person.not.found}
     * @throws Refusal.NotNow {@code advance.plan.none}, {@code stale.page} or {@code child.has.died}
     */
    @Transactional
    public void copy(Reader reader, String reference, UUID holderId, CopyNews what, int version) {
        OpenCase child = distributes(reader, reference);
        PlanHolder holder = papers.holders()
                .findById(holderId)
                .filter(found -> found.caseId().equals(child.caseId()) && found.endedOn() == null)
                .orElseThrow(() -> new Refusal.NotFound("person.not.found"));
        SamePage.require(version, holder.edition());
        int edition = present(papers.plans().findByCaseIdOrderByEditionDesc(child.caseId()))
                .map(AdvancePlan::edition)
                .orElseThrow(() -> new Refusal.NotNow("advance.plan.none"));
        switch (what) {
            case SENT -> holder.told(edition);
            case ACKNOWLEDGED -> holder.acknowledges(edition, today.date());
            case ENDED -> holder.end(today.date());
        }
        changes.made(reader, child, AuditAction.FACT_CHANGED, "plan-holder " + what + "=" + holderId);
        news.publishEvent(new AdvancePlanChanged(reference, child.caseId(), false));
    }

    /** The key worker asks, and sends copies round, without writing the plan. */
    private OpenCase distributes(Reader reader, String reference) {
        if (reader.is(Role.KEY_WORKER)) {
            changes.open(reader, reference, DataClass.ADVANCE_CARE_PLAN, Act.READ);
            return changes.open(reader, reference, DataClass.CORE, Act.WRITE);
        }
        return changes.open(reader, reference, DataClass.ADVANCE_CARE_PLAN, Act.WRITE);
    }

    private static Optional<AdvancePlan> present(List<AdvancePlan> editions) {
        return editions.stream().filter(AdvancePlan::isPresent).findFirst();
    }
}
