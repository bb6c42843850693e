package uk.waymark.engine.advice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.assessment.AdviceRequest;
import uk.waymark.engine.assessment.AssessmentRecords;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;

/** Opens advice to those who may read information of its kind, and drafts to those who write them. */
@Component
public class ReadAdvice {

    /**
     * A draft as it was kept.
     *
     * @param version travels with the form; -1 while nothing is kept
     */
    public record Draft(AdviceText text, int version) {}

    /** Advice as it was sent. */
    public record Sent(AdviceText text, int edition, Instant at) {}

    private final AccessPolicy policy;
    private final AssessmentRecords records;
    private final AdviceEditions editions;
    private final AuditTrail audit;

    ReadAdvice(AccessPolicy policy, AssessmentRecords records, AdviceEditions editions, AuditTrail audit) {
        this.policy = policy;
        this.records = records;
        this.editions = editions;
        this.audit = audit;
    }

    /**
     * The draft of the reader's own body; the text of the edition before when they are asked again.
     *
     * @throws Refusal.NotFound {@code advice.request.not.found}
     */
    @Transactional
    public Draft draft(Reader reader, String reference, UUID requestId) {
        OpenCase child = policy.open(reader, reference, DataClass.CORE, Act.DO_TASK);
        AdviceRequest request = records.require(child, requestId);
        if (!AdviceDesk.isOf(reader, request)) {
            throw new Refusal.NotFound("advice.request.not.found");
        }
        Optional<Advice> newest = editions.newest(requestId);
        newest.ifPresent(advice -> opened(reader, child, request));
        AdviceText text = newest.map(advice -> editions.open(child, advice)).orElse(AdviceText.EMPTY);
        return new Draft(
                text,
                newest.filter(advice -> !advice.sent()).map(Advice::version).orElse(-1));
    }

    /**
     * The newest edition that was sent; empty when none was.
     *
     * @throws Refusal.NotAllowed when the reader may not read information of this kind
     */
    @Transactional
    public Optional<Sent> sent(Reader reader, String reference, UUID requestId) {
        OpenCase any = policy.open(reader, reference, DataClass.CORE, Act.READ);
        AdviceRequest request = records.require(any, requestId);
        OpenCase child = policy.open(reader, reference, request.dataClass(), Act.READ);
        Optional<Advice> sent = editions.newestSent(requestId);
        sent.ifPresent(advice -> opened(reader, child, request));
        return sent.map(advice -> new Sent(editions.open(child, advice), advice.edition(), advice.savedAt()));
    }

    private void opened(Reader reader, OpenCase child, AdviceRequest request) {
        audit.record(Entry.ofChild(child.caseId(), reader.accountId(), AuditAction.OPENED, "advice " + request.kind()));
    }
}
