package uk.waymark.engine.advancecare;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.answers.PlanState;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.care.SamePage;
import uk.waymark.engine.care.SealedWords;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Role;

/**
 * Keeps the advance care plan of a child: one present edition, and everybody who holds a copy and has to be told of a new
 * one. Nothing is ever derived. Source: NICE guideline NG61; CYPACP.
 */
@Component
public class AdvanceCarePlans {

    private static final String WORDS = "advance_plan.words";
    private static final String NAME = "plan_holder.name";

    private final CareChanges changes;
    private final AdvancePlans plans;
    private final PlanHolders holders;
    private final SealedWords words;
    private final Today today;

    AdvanceCarePlans(CareChanges changes, AdvancePlans plans, PlanHolders holders, SealedWords words, Today today) {
        this.changes = changes;
        this.plans = plans;
        this.holders = holders;
        this.words = words;
        this.today = today;
    }

    /** The plan and its holders; the caller has opened the file for reading the advance care plan. */
    @Transactional(readOnly = true)
    public PlanSheet read(OpenCase child) {
        List<AdvancePlan> editions = plans.findByCaseIdOrderByEditionDesc(child.caseId());
        Optional<AdvancePlan> present = present(editions);
        int edition = present.map(AdvancePlan::edition).orElse(0);
        return new PlanSheet(
                present.map(AdvancePlan::state).orElse(null),
                present.map(AdvancePlan::onDate).orElse(null),
                present.map(AdvancePlan::reviewOn).orElse(null),
                present.map(plan -> words.open(child, WORDS, plan.id(), plan.words()))
                        .orElse(""),
                edition,
                Math.max(0, editions.size() - 1),
                holders.findByCaseIdAndEndedOnIsNullOrderById(child.caseId()).stream()
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
     * A new edition takes the place of the present one; from now on every holder has an old copy until told otherwise.
     *
     * @throws Refusal.NotAllowed when the reader may not write advance care plans
     * @throws Refusal.NotNow {@code advance.plan.words.missing}, {@code date.future}, {@code stale.page} or
     *     {@code child.has.died}
     */
    @Transactional
    public int record(Reader reader, String reference, NewEdition next) {
        OpenCase child = changes.open(reader, reference, DataClass.ADVANCE_CARE_PLAN, Act.WRITE);
        if (next.state() == PlanState.MADE && next.words().isBlank()) {
            throw new Refusal.NotNow("advance.plan.words.missing");
        }
        if (next.on().isAfter(today.date())) {
            throw new Refusal.NotNow("date.future");
        }
        @Nullable
        AdvancePlan old =
                present(plans.findByCaseIdOrderByEditionDesc(child.caseId())).orElse(null);
        int seen = old == null ? 0 : old.edition();
        SamePage.require(next.seen(), seen);
        if (old != null) {
            old.superseded();
            plans.saveAndFlush(old);
        }
        AdvancePlan plan = new AdvancePlan(child.caseId(), seen + 1, next.state(), next.on(), reader.accountId());
        plan.says(words.seal(child, WORDS, plan.id(), next.words()), next.reviewOn());
        plans.save(plan);
        changes.made(reader, child, AuditAction.FACT_CHANGED, "advance-plan edition=" + plan.edition());
        return plan.edition();
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
        holders.save(holder);
        changes.made(reader, child, AuditAction.FACT_CHANGED, "plan-holder added=" + holder.id());
        return holder.id();
    }

    /**
     * What has happened with a copy: it was sent, the holder has replaced the old one, or there is no copy any more.
     *
     * @throws Refusal.NotFound {@code person.not.found}
     * @throws Refusal.NotNow {@code advance.plan.none}, {@code stale.page} or {@code child.has.died}
     */
    @Transactional
    public void copy(Reader reader, String reference, UUID holderId, CopyNews news, int version) {
        OpenCase child = distributes(reader, reference);
        PlanHolder holder = holders.findById(holderId)
                .filter(found -> found.caseId().equals(child.caseId()) && found.endedOn() == null)
                .orElseThrow(() -> new Refusal.NotFound("person.not.found"));
        SamePage.require(version, holder.edition());
        int edition = present(plans.findByCaseIdOrderByEditionDesc(child.caseId()))
                .map(AdvancePlan::edition)
                .orElseThrow(() -> new Refusal.NotNow("advance.plan.none"));
        switch (news) {
            case SENT -> holder.told(edition);
            case ACKNOWLEDGED -> holder.acknowledges(edition, today.date());
            case ENDED -> holder.end(today.date());
        }
        changes.made(reader, child, AuditAction.FACT_CHANGED, "plan-holder " + news + "=" + holderId);
    }

    /** The key worker sends copies round without writing the plan. */
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
