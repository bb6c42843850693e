package uk.waymark.engine.reassessment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.assessment.CourseOfAssessment;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.reassessment.ReassessmentRecords.What;

/** The authority decides whether to assess again, and the family is told. Source: SEND Regulations 2014, regulations 24-25. */
@Component
public class DecideReassessment {

    private final ReassessmentRecords records;
    private final ReassessmentClocks clocks;
    private final PlanAtTheTime plan;
    private final CourseOfAssessment assessment;

    DecideReassessment(
            ReassessmentRecords records, ReassessmentClocks clocks, PlanAtTheTime plan, CourseOfAssessment assessment) {
        this.records = records;
        this.clocks = clocks;
        this.plan = plan;
        this.assessment = assessment;
    }

    /**
     * What is decided.
     *
     * @param ground why not; null for a yes, and where the authority drops what it has begun itself
     * @param reason in the words that the family reads
     */
    public record Decided(
            ReassessmentAnswer answer, @Nullable RefusalGround ground, String reason) {

        /** Never the reason. */
        @Override
        public String toString() {
            return answer.name();
        }
    }

    /**
     * Stores the decision.
     *
     * @return how the record stands now
     * @throws Refusal.NotAllowed when the reader's role may not decide
     * @throws Refusal.NotNow {@code decision.reason.missing}, {@code reassess.ground.missing}, {@code
     *     reassess.ground.not.lately}, {@code reassess.plan.ceased}, {@code reassess.no.plan}, {@code reassess.wrong.state}
     */
    @Transactional
    public ReassessmentState decide(Reader reader, String reference, UUID id, Decided decided, UUID step) {
        OpenCase child = records.open(reader, reference, Act.DECIDE);
        Reassessment one = records.require(child.caseId(), id);
        if (decided.answer() == ReassessmentAnswer.ASSESS_AGAIN) {
            plan.requireInForce(child);
        } else if (one.facts().isRequest()) {
            requireLawful(child, one, decided.ground());
        }
        UUID decision = records.decided(
                reader,
                child,
                new What(ReassessmentAnswer.KIND, decided.answer().name(), decided.reason(), step));
        RefusalGround ground = decided.answer() == ReassessmentAnswer.NOT_AGAIN ? decided.ground() : null;
        one.decided(decided.answer(), ground, decision, records.today());
        records.made(reader, child, one, decided.answer().name());
        return one.facts().state();
    }

    private void requireLawful(OpenCase child, Reassessment one, @Nullable RefusalGround ground) {
        if (ground == null) {
            throw new Refusal.NotNow("reassess.ground.missing");
        }
        LocalDate last = plan.assessedOn(child);
        boolean lately =
                last != null && !one.facts().asked().receivedOn().isAfter(ReassessmentClocks.latelyUntil(last));
        if (ground == RefusalGround.ASSESSED_LATELY && !lately) {
            throw new Refusal.NotNow("reassess.ground.not.lately");
        }
    }

    /**
     * The family knows that needs are assessed again: the weeks to the final plan run from this day, and advice is sought.
     *
     * @throws Refusal.NotNow {@code told.in.future}, {@code reassess.told.before.asked}, {@code reassess.wrong.state}
     */
    @Transactional
    public void toldYes(Reader reader, String reference, UUID id, LocalDate on, ToldHow how) {
        OpenCase child = records.open(reader, reference, Act.WRITE);
        Reassessment one = told(child, id, ReassessmentAnswer.ASSESS_AGAIN, on, how);
        clocks.told(one, ReassessmentAnswer.ASSESS_AGAIN, on, reader.accountId());
        records.made(reader, child, one, "family told yes " + how.name());
        assessment.begin(child, reader.accountId(), on);
    }

    /**
     * The family knows why not, and what it can do about it; the plan stays in force.
     *
     * @throws Refusal.NotNow {@code notice.incomplete}, and as {@link #toldYes}
     */
    @Transactional
    public void toldNo(Reader reader, String reference, UUID id, Notice notice) {
        OpenCase child = records.open(reader, reference, Act.WRITE);
        if (!notice.complete()) {
            throw new Refusal.NotNow("notice.incomplete");
        }
        Reassessment one = told(child, id, ReassessmentAnswer.NOT_AGAIN, notice.toldOn(), notice.how());
        clocks.told(one, ReassessmentAnswer.NOT_AGAIN, notice.toldOn(), reader.accountId());
        records.made(
                reader,
                child,
                one,
                "family told no, with rights " + notice.how().name());
    }

    private Reassessment told(OpenCase child, UUID id, ReassessmentAnswer answer, LocalDate on, ToldHow how) {
        records.requirePast(on);
        Reassessment one = records.require(child.caseId(), id);
        if (on.isBefore(one.facts().asked().receivedOn())) {
            throw new Refusal.NotNow("reassess.told.before.asked");
        }
        one.told(answer, on, how);
        return one;
    }
}
