package uk.waymark.engine.reassessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.access.OpenCase;

/** The new assessments of one child, for reading; the caller has opened the file. */
@Component
@Transactional(readOnly = true)
public class ReassessmentStory {

    /**
     * One of them with what was written.
     *
     * @param words why it was asked for; empty for those who may not read it, as are the reasons
     * @param reason why it was decided so
     * @param outcome why the plan is written anew or stays
     * @param answerBy the last day for the answer, while the family waits for it; null for anything else
     * @param appealBy the last day of an appeal against a no; null for anything else
     */
    public record Told(
            ReassessmentFacts facts,
            String words,
            String reason,
            String outcome,
            @Nullable LocalDate answerBy,
            @Nullable LocalDate appealBy) {

        /** The same without what was written, for those who may know the child but not read it. */
        public Told withoutTexts() {
            return new Told(facts, "", "", "", answerBy, appealBy);
        }
    }

    /**
     * What the law lets weigh when it is decided.
     *
     * @param assessedOn when needs were last assessed; null when nobody here knows
     * @param latelyUntil until when that is less than six months ago
     */
    public record Lately(
            @Nullable LocalDate assessedOn, @Nullable LocalDate latelyUntil) {}

    private final ReassessmentRecords records;
    private final Reassessments reassessments;
    private final PlanAtTheTime plan;

    ReassessmentStory(ReassessmentRecords records, Reassessments reassessments, PlanAtTheTime plan) {
        this.records = records;
        this.reassessments = reassessments;
        this.plan = plan;
    }

    /** All of them, the newest first. */
    public List<Told> of(OpenCase child) {
        return reassessments.findByCaseIdOrderByIdDesc(child.caseId()).stream()
                .map(one -> told(child, one))
                .toList();
    }

    /**
     * One of them.
     *
     * @throws uk.waymark.engine.Refusal.NotFound {@code reassess.not.found}
     */
    public Told one(OpenCase child, UUID id) {
        return told(child, records.require(child.caseId(), id));
    }

    /** The one that goes on, if one does. */
    public Optional<ReassessmentFacts> running(UUID caseId) {
        return records.running(caseId).map(Reassessment::facts);
    }

    /** Whether one may be asked for now. */
    public boolean mayBegin(OpenCase child) {
        return running(child.caseId()).isEmpty() && plan.inForce(child);
    }

    /** When needs were last assessed. */
    public Lately lately(OpenCase child) {
        LocalDate last = plan.assessedOn(child);
        return new Lately(last, last == null ? null : ReassessmentClocks.latelyUntil(last));
    }

    private Told told(OpenCase child, Reassessment one) {
        LocalDate toldOn = one.facts().toldOn();
        boolean waits = one.facts().isRequest() && toldOn == null && one.facts().endedOn() == null;
        boolean refused = one.facts().state() == ReassessmentState.REFUSED;
        return new Told(
                one.facts(),
                records.words(child, one),
                told(one) ? records.reason(child, one.decisionId()) : "",
                one.facts().endedOn() == null && one.facts().state() != ReassessmentState.WRITING
                        ? ""
                        : records.reason(child, one.outcomeId()),
                waits ? ReassessmentClocks.answerBy(one.facts().asked().receivedOn()) : null,
                refused && toldOn != null ? ReassessmentClocks.appealBy(toldOn) : null);
    }

    /** A reason is the family's to read once somebody has told them. */
    private static boolean told(Reassessment one) {
        return one.facts().toldOn() != null || one.facts().state() == ReassessmentState.DROPPED;
    }
}
