package uk.waymark.engine.advice;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.assessment.AdviceRequest;
import uk.waymark.engine.assessment.AdviceState;
import uk.waymark.engine.assessment.AssessmentRecords;
import uk.waymark.engine.clock.Today;

/** A caseworker has read the advice: it is enough, or the same people are asked once more. */
@Component
public class CheckAdvice {

    private final AssessmentRecords records;
    private final AccessPolicy policy;
    private final Today today;

    CheckAdvice(AssessmentRecords records, AccessPolicy policy, Today today) {
        this.records = records;
        this.policy = policy;
        this.today = today;
    }

    /**
     * It says what the plan needs.
     *
     * @throws Refusal.NotNow {@code advice.request.moved.on}
     */
    @Transactional
    public void enough(Reader reader, String reference, UUID requestId) {
        OpenCase child = records.open(reader, reference, Act.DECIDE);
        AdviceRequest request = readable(reader, child, requestId);
        request.settle(AdviceState.ACCEPTED, today.date());
        records.made(reader.accountId(), child.caseId(), "advice accepted " + request.kind());
    }

    /**
     * Something is missing: what, in words that the advisers read.
     *
     * @throws Refusal.NotNow {@code advice.reason.missing}, {@code advice.request.moved.on}
     */
    @Transactional
    public void askAgain(Reader reader, String reference, UUID requestId, String whatIsMissing) {
        OpenCase child = records.open(reader, reference, Act.DECIDE);
        AdviceRequest request = readable(reader, child, requestId);
        if (whatIsMissing.isBlank()) {
            throw new Refusal.NotNow("advice.reason.missing");
        }
        request.askAgain();
        records.note(child, request, whatIsMissing);
        records.made(reader.accountId(), child.caseId(), "advice asked again " + request.kind());
    }

    private AdviceRequest readable(Reader reader, OpenCase child, UUID requestId) {
        AdviceRequest request = records.require(child, requestId);
        policy.open(reader, child.reference(), request.dataClass(), Act.READ);
        return request;
    }
}
