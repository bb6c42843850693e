package uk.waymark.engine.reassessment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.plan.WritePlan;
import uk.waymark.engine.reassessment.ReassessmentRecords.What;

/**
 * What becomes of the plan once all advice is there: a new edition is written beside the plan in force, or the plan stays as
 * it is. A plan that is no longer necessary is ended by a review, which asks the family and the setting first. Sources: SEND
 * Regulations 2014, regulations 27 and 31.
 */
@Component
public class FinishReassessment {

    private final ReassessmentRecords records;
    private final ReassessmentClocks clocks;
    private final PlanAtTheTime plan;
    private final WritePlan write;
    private final ChildFiles files;

    FinishReassessment(
            ReassessmentRecords records,
            ReassessmentClocks clocks,
            PlanAtTheTime plan,
            WritePlan write,
            ChildFiles files) {
        this.records = records;
        this.clocks = clocks;
        this.plan = plan;
        this.write = write;
        this.files = files;
    }

    /** The new assessment for which advice is gathered; empty where the child is assessed for a first plan. */
    @Transactional(readOnly = true)
    public Optional<UUID> assessing(UUID caseId) {
        return records.running(caseId)
                .map(Reassessment::facts)
                .filter(facts -> facts.state() == ReassessmentState.ASSESSING)
                .map(ReassessmentFacts::id);
    }

    /**
     * Stores what becomes of the plan; a new edition begins as a copy of the plan in force, whose sections stay as they are
     * until somebody changes them.
     *
     * @throws Refusal.NotNow {@code decision.reason.missing}, {@code reassess.review.changes} while a review changes the
     *     plan, {@code reassess.plan.ceased}, {@code reassess.wrong.state}
     */
    @Transactional
    public void decide(Reader reader, String reference, UUID id, AfterReassessment what, String reason, UUID step) {
        OpenCase child = records.open(reader, reference, Act.DECIDE);
        Reassessment one = records.require(child.caseId(), id);
        UUID decision = records.decided(reader, child, new What(AfterReassessment.KIND, what.name(), reason, step));
        one.settled(what, decision);
        if (what == AfterReassessment.NEW_EDITION) {
            plan.requireInForce(child);
            if (plan.isBeingChanged(child.caseId())) {
                throw new Refusal.NotNow("reassess.review.changes");
            }
            write.begin(reader, reference);
        }
        records.made(reader, child, one, what.name());
    }

    /**
     * The family knows that the plan stays as it is, why, and that it can appeal.
     *
     * @throws Refusal.NotNow {@code notice.incomplete}, {@code told.in.future}, {@code reassess.told.before.asked}, {@code
     *     reassess.wrong.state}
     */
    @Transactional
    public void toldPlanStays(Reader reader, String reference, UUID id, Notice notice) {
        OpenCase child = records.open(reader, reference, Act.WRITE);
        records.requirePast(notice.toldOn());
        if (!notice.complete()) {
            throw new Refusal.NotNow("notice.incomplete");
        }
        Reassessment one = records.require(child.caseId(), id);
        one.require(ReassessmentState.STAYING);
        LocalDate begun = Objects.requireNonNull(one.facts().toldOn());
        if (notice.toldOn().isBefore(begun)) {
            throw new Refusal.NotNow("reassess.told.before.asked");
        }
        clocks.finished(one, notice.toldOn(), reader.accountId());
        one.end(ReassessmentState.KEPT, notice.toldOn());
        records.made(
                reader,
                child,
                one,
                "family told that the plan stays " + notice.how().name());
    }

    /** A final plan was sent: where it is the edition that was written for this, it is over. */
    @Transactional
    public void planSent(String reference) {
        ChildFile file = files.findByReference(reference).orElseThrow(() -> new Refusal.NotFound("child.not.found"));
        records.running(file.id())
                .filter(one -> one.facts().state() == ReassessmentState.WRITING)
                .ifPresent(one -> renewed(opened(file), one));
    }

    private void renewed(OpenCase child, Reassessment one) {
        LocalDate served = Objects.requireNonNull(plan.servedOn(child));
        clocks.finished(one, served, null);
        one.end(ReassessmentState.RENEWED, served);
        records.made(null, child, one, "new edition sent");
    }

    private static OpenCase opened(ChildFile file) {
        return new OpenCase(
                file.id(), file.reference(), file.areaId(), file.status(), file.wrappedKey(), file.version());
    }

    /** The last day for the decision has passed. */
    @Transactional
    public void wake(UUID caseId, UUID id) {
        clocks.wake(records.require(caseId, id));
    }

    /** Nothing goes on any more, for example because the child has died. */
    @Transactional
    public void closeAll(UUID caseId) {
        records.running(caseId).ifPresent(one -> one.end(ReassessmentState.STOPPED, records.today()));
    }
}
