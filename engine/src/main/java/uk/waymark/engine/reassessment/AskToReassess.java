package uk.waymark.engine.reassessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.news.ReassessmentAsked;

/**
 * Somebody with the right to it asks that a child with a plan be assessed again, or the authority begins it by itself; the
 * days for the decision begin with the day of receipt. Sources: Children and Families Act 2014, s.44(2)-(3); SEND Regulations
 * 2014, regulation 23.
 */
@Component
public class AskToReassess {

    private final ReassessmentRecords records;
    private final Reassessments reassessments;
    private final ReassessmentClocks clocks;
    private final PlanAtTheTime plan;
    private final ApplicationEventPublisher news;

    AskToReassess(
            ReassessmentRecords records,
            Reassessments reassessments,
            ReassessmentClocks clocks,
            PlanAtTheTime plan,
            ApplicationEventPublisher news) {
        this.records = records;
        this.reassessments = reassessments;
        this.clocks = clocks;
        this.plan = plan;
        this.news = news;
    }

    /**
     * A request.
     *
     * @param by who asks; somebody who asks in person is taken for who they are
     * @param receivedOn the day on which the authority received it
     * @param words why, in the words of whoever asks
     */
    public record Request(RightToAsk by, LocalDate receivedOn, String words) {

        /** Never the words. */
        @Override
        public String toString() {
            return "asked by " + by;
        }
    }

    /**
     * Stores the request, starts the days for the decision and begins the journey.
     *
     * @throws Refusal.NotAllowed {@code reassess.not.yours} for anybody who may not ask
     * @throws Refusal.NotNow {@code reassess.no.plan}, {@code reassess.plan.ceased}, {@code reassess.asked.already}, {@code
     *     reassess.words.missing}, {@code date.future}, {@code reassess.before.plan}, {@code child.has.died}
     */
    @Transactional
    public void ask(Reader reader, String reference, Request request) {
        RightToAsk self = RightToAsk.of(reader).orElse(null);
        OpenCase child = records.open(reader, reference, self == null ? Act.DECIDE : Act.DO_TASK);
        requireSound(child, request);
        if (records.running(child.caseId()).isPresent()) {
            throw new Refusal.NotNow("reassess.asked.already");
        }
        plan.requireInForce(child);
        LocalDate received = self == null ? request.receivedOn() : records.today();
        begin(reader, child, new Request(self == null ? request.by() : self, received, request.words()));
    }

    /** What nobody has to look at any more is stored, and the journey begins. */
    void begin(@Nullable Reader reader, OpenCase child, Request request) {
        Reassessment one = new Reassessment(child.caseId(), request.by(), request.receivedOn());
        one.words(records.sealed(child, one.subject(), request.words()));
        store(one);
        clocks.asked(one, reader == null ? null : reader.accountId());
        records.made(reader, child, one, "asked by " + request.by());
        news.publishEvent(new ReassessmentAsked(child.reference(), one.facts().id()));
    }

    private void requireSound(OpenCase child, Request request) {
        if (request.words().isBlank()) {
            throw new Refusal.NotNow("reassess.words.missing");
        }
        if (request.receivedOn().isAfter(records.today())) {
            throw new Refusal.NotNow("date.future");
        }
        LocalDate served = plan.servedOn(child);
        if (served != null && request.receivedOn().isBefore(served)) {
            throw new Refusal.NotNow("reassess.before.plan");
        }
    }

    /** Two who ask at the same moment: the database lets one through, and the other is told. */
    private void store(Reassessment one) {
        try {
            reassessments.saveAndFlush(one);
        } catch (DataIntegrityViolationException twice) {
            throw new Refusal.NotNow("reassess.asked.already");
        }
    }
}
