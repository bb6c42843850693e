package uk.waymark.engine.assessment;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.rules.statute.StatutoryPeriod;

/**
 * A body received its request on another day than was thought: its six weeks are counted anew from there. Source: SEND
 * Regulations 2014, reg 8(1).
 */
@Component
public class CorrectReceipt {

    private static final String WHY = "the request was received on another day";

    private final AssessmentRecords records;
    private final Assessments assessments;
    private final Clocks clocks;

    CorrectReceipt(AssessmentRecords records, Assessments assessments, Clocks clocks) {
        this.records = records;
        this.assessments = assessments;
        this.clocks = clocks;
    }

    /**
     * Stores the day and the reason; whether the body was late is decided anew, also when it has answered.
     *
     * @throws Refusal.NotAllowed when the reader's role may not decide
     * @throws Refusal.NotFound {@code advice.request.not.found}
     * @throws Refusal.NotNow {@code advice.received.why}, {@code advice.received.nobody} where no body's time is counted,
     *     {@code date.future}, {@code advice.received.early} before the assessment began, {@code clock.before-start} after
     *     the answer, {@code clock.closed}, {@code child.has.died}
     */
    @Transactional
    public void correct(Reader reader, String reference, UUID requestId, LocalDate receivedOn, String because) {
        OpenCase child = records.open(reader, reference, Act.DECIDE);
        AdviceRequest request = records.require(child, requestId);
        refuse(because.isBlank(), "advice.received.why");
        refuse(request.askedOn() == null || request.kind() == AdviserKind.FAMILY, "advice.received.nobody");
        refuse(receivedOn.isAfter(records.today()), "date.future");
        LocalDate begun =
                assessments.findById(request.assessmentId()).orElseThrow().begunOn();
        refuse(receivedOn.isBefore(begun), "advice.received.early");
        clocks.correctStart(
                child.caseId(), StatutoryPeriod.GIVE_ADVICE, request.subject(), receivedOn, WHY, reader.accountId());
        request.receivedOn(receivedOn);
        records.note(child, request, (records.note(child, request) + "\n" + because).strip());
        records.made(reader.accountId(), child.caseId(), "advice received on=" + receivedOn + " " + request.kind());
    }

    private static void refuse(boolean when, String messageKey) {
        if (when) {
            throw new Refusal.NotNow(messageKey);
        }
    }
}
