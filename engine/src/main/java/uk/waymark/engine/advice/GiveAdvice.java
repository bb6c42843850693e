package uk.waymark.engine.advice;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.assessment.AdviceRequest;
import uk.waymark.engine.assessment.AdviceState;
import uk.waymark.engine.assessment.AssessmentRecords;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.clock.ExceptionClaim;
import uk.waymark.engine.clock.Today;
import uk.waymark.rules.statute.StatutoryPeriod;

/** An adviser answers a request of their own body: with advice, by a later day, or without advice and why. */
@Component
public class GiveAdvice {

    private final AssessmentRecords records;
    private final AdviceEditions editions;
    private final Clocks clocks;
    private final Today today;

    GiveAdvice(AssessmentRecords records, AdviceEditions editions, Clocks clocks, Today today) {
        this.records = records;
        this.editions = editions;
        this.clocks = clocks;
        this.today = today;
    }

    /**
     * Keeps what was written so far; nobody but the reader's own body sees it.
     *
     * @param version the draft that the page showed, -1 when there was none
     * @throws Refusal.NotNow {@code advice.request.moved.on}, {@code stale.page}
     */
    @Transactional
    public void save(Reader reader, String reference, UUID requestId, AdviceText text, int version) {
        OpenCase child = records.open(reader, reference, Act.DO_TASK);
        AdviceRequest request = requireOwn(reader, child, requestId);
        editions.write(child, request, text, reader.accountId(), version);
        records.made(reader.accountId(), child.caseId(), "advice saved " + request.kind());
    }

    /**
     * Sends the advice; the body's own time ends.
     *
     * @throws Refusal.NotNow {@code advice.incomplete}, {@code advice.request.moved.on}, {@code stale.page}
     */
    @Transactional
    public void send(Reader reader, String reference, UUID requestId, AdviceText text, int version) {
        OpenCase child = records.open(reader, reference, Act.DO_TASK);
        AdviceRequest request = requireOwn(reader, child, requestId);
        if (!text.whole()) {
            throw new Refusal.NotNow("advice.incomplete");
        }
        editions.write(child, request, text, reader.accountId(), version).send();
        request.given();
        if (request.round() == 1) {
            clocks.satisfy(
                    child.caseId(), StatutoryPeriod.GIVE_ADVICE, request.subject(), today.date(), reader.accountId());
        }
        records.made(reader.accountId(), child.caseId(), "advice sent " + request.kind());
    }

    /**
     * The body has never met the child: a true answer, shown as a gap. Its time ends.
     *
     * @throws Refusal.NotNow {@code advice.request.moved.on}
     */
    @Transactional
    public void notKnown(Reader reader, String reference, UUID requestId, String words) {
        OpenCase child = records.open(reader, reference, Act.DO_TASK);
        AdviceRequest request = requireOwn(reader, child, requestId);
        request.settle(AdviceState.NOT_KNOWN, today.date());
        records.note(child, request, words);
        endClock(reader, request, true);
        records.made(reader.accountId(), child.caseId(), "advice not-known " + request.kind());
    }

    /**
     * The body cannot give advice; a caseworker decides what to do instead.
     *
     * @throws Refusal.NotNow {@code advice.reason.missing}, {@code advice.request.moved.on}
     */
    @Transactional
    public void decline(Reader reader, String reference, UUID requestId, String why) {
        OpenCase child = records.open(reader, reference, Act.DO_TASK);
        AdviceRequest request = requireOwn(reader, child, requestId);
        requireReason(why);
        request.settle(AdviceState.DECLINED, today.date());
        records.note(child, request, why);
        endClock(reader, request, false);
        records.made(reader.accountId(), child.caseId(), "advice declined " + request.kind());
    }

    private void endClock(Reader reader, AdviceRequest request, boolean answered) {
        if (request.round() > 1) {
            return;
        }
        UUID child = request.caseId();
        StatutoryPeriod period = StatutoryPeriod.GIVE_ADVICE;
        if (answered) {
            clocks.satisfy(child, period, request.subject(), today.date(), reader.accountId());
        } else {
            clocks.cancel(child, period, request.subject(), "the body cannot give advice", reader.accountId());
        }
    }

    /**
     * The body says why it will be late and by when it answers; where the law knows the reason, lateness is excused
     * (SEND Regulations 2014, reg 8(2)). The count goes on in either case.
     *
     * @param claim the ground in law; null when there is none, as for a waiting list
     * @throws Refusal.NotNow {@code advice.reason.missing}, {@code advice.expected.past}, {@code
     *     advice.request.moved.on}, and what {@link Clocks#claimException} refuses
     */
    @Transactional
    public void late(Reader reader, String reference, UUID requestId, Delay delay, @Nullable ExceptionClaim claim) {
        OpenCase child = records.open(reader, reference, Act.DO_TASK);
        AdviceRequest request = requireOwn(reader, child, requestId);
        requireReason(delay.why());
        if (delay.expectedOn().isBefore(today.date())) {
            throw new Refusal.NotNow("advice.expected.past");
        }
        request.expects(delay.expectedOn());
        records.note(child, request, delay.why());
        if (claim != null) {
            clocks.claimException(
                    child.caseId(), StatutoryPeriod.GIVE_ADVICE, request.subject(), claim, reader.accountId());
        }
        records.made(reader.accountId(), child.caseId(), "advice late " + request.kind());
    }

    /** Why a body will be late, and by when it answers. */
    public record Delay(String why, LocalDate expectedOn) {

        /** Never the reason. */
        @Override
        public String toString() {
            return "expected on " + expectedOn;
        }
    }

    private AdviceRequest requireOwn(Reader reader, OpenCase child, UUID requestId) {
        AdviceRequest request = records.require(child, requestId);
        if (!AdviceDesk.isOf(reader, request)) {
            throw new Refusal.NotFound("advice.request.not.found");
        }
        if (request.state() != AdviceState.ASKED) {
            throw new Refusal.NotNow("advice.request.moved.on");
        }
        return request;
    }

    private static void requireReason(String why) {
        if (why.isBlank()) {
            throw new Refusal.NotNow("advice.reason.missing");
        }
    }
}
