package uk.waymark.engine.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
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
import uk.waymark.engine.crypto.Sealer;
import uk.waymark.engine.decision.Decision;
import uk.waymark.engine.decision.Decisions;
import uk.waymark.engine.eligibility.Notice;

/** Records a person's decision whether a plan is necessary, and that the family knows when it is not. */
@Component
public class DecidePlan {

    private final CareChanges changes;
    private final Decisions decisions;
    private final PlanClocks clocks;
    private final Sealer sealer;
    private final Today today;

    DecidePlan(CareChanges changes, Decisions decisions, PlanClocks clocks, Sealer sealer, Today today) {
        this.changes = changes;
        this.decisions = decisions;
        this.clocks = clocks;
        this.sealer = sealer;
        this.today = today;
    }

    /**
     * Stores the decision with its reason; the authority decides (Children and Families Act 2014, s.37(1)).
     *
     * @throws Refusal.NotAllowed when the reader's role may not decide
     * @throws Refusal.NotNow {@code decision.reason.missing}, {@code child.has.died}
     */
    @Transactional
    public void decide(Reader reader, String reference, PlanNeed answer, String reason, UUID stepId) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.DECIDE);
        if (reason.isBlank()) {
            throw new Refusal.NotNow("decision.reason.missing");
        }
        decisions.save(new Decision(child.caseId(), PlanNeed.KIND, answer.name(), reader.accountId(), today.now())
                .because(sealer.seal(child.wrappedKey(), "reason", reason))
                .beside(null, stepId));
        if (answer == PlanNeed.NEEDED) {
            clocks.planNeeded(child.caseId(), reader.accountId());
        }
        changes.made(reader, child, AuditAction.DECIDED, "plan: " + answer.name());
    }

    /**
     * What was decided, opened for a page.
     *
     * @param told whether the family knows: from the decision for a yes, from being told for a no
     */
    public record Decided(PlanNeed answer, String reason, LocalDate on, boolean told) {

        /** Never the reason. */
        @Override
        public String toString() {
            return answer.name();
        }
    }

    /** The newest decision; empty before there is one. The caller has opened the file. */
    @Transactional(readOnly = true)
    public Optional<Decided> latest(OpenCase child) {
        return decisions.findByCaseIdOrderByDecidedAtDesc(child.caseId()).stream()
                .filter(decision -> decision.kind().equals(PlanNeed.KIND))
                .findFirst()
                .map(decision -> decided(child, decision));
    }

    private Decided decided(OpenCase child, Decision decision) {
        PlanNeed answer = PlanNeed.valueOf(decision.outcome());
        byte @Nullable [] reason = decision.sealedReason();
        return new Decided(
                answer,
                reason == null ? "" : sealer.open(child.wrappedKey(), "reason", reason),
                LocalDate.ofInstant(decision.decidedAt(), Today.ENGLAND),
                answer == PlanNeed.NEEDED || clocks.toldNoPlan(child.caseId()));
    }

    /**
     * The family knows that no plan is made, why, what it can do about it, and which help there is, and so do the health board
     * and the setting (SEND Regulations 2014, reg 10(1)); the key worker stays.
     *
     * @throws Refusal.NotNow {@code notice.incomplete}, {@code told.in.future}, {@code told.before.decision}, {@code
     *     notice.others.missing}
     */
    @Transactional
    public void toldNoPlan(Reader reader, String reference, Notice notice) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.WRITE);
        clocks.requirePast(notice.toldOn());
        if (latest(child)
                .filter(decided -> notice.toldOn().isBefore(decided.on()))
                .isPresent()) {
            throw new Refusal.NotNow("told.before.decision");
        }
        if (!notice.complete()) {
            throw new Refusal.NotNow("notice.incomplete");
        }
        if (!notice.everybodyTold()) {
            throw new Refusal.NotNow("notice.others.missing");
        }
        clocks.noPlan(child.caseId(), notice.toldOn(), reader.accountId());
        changes.made(
                reader,
                child,
                AuditAction.DECIDED,
                "family told no plan, with rights " + notice.how().name() + ", also " + new TreeSet<>(notice.others()));
    }
}
