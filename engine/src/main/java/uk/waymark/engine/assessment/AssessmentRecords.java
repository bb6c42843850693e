package uk.waymark.engine.assessment;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;
import uk.waymark.engine.care.SamePage;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.crypto.Sealer;

/** Opens a child's file for the assessment, finds its requests for advice, and writes down what was done to them. */
@Component
public class AssessmentRecords {

    private final AccessPolicy policy;
    private final Assessments assessments;
    private final AdviceRequests requests;
    private final Sealer sealer;
    private final Writing writing;

    AssessmentRecords(
            AccessPolicy policy, Assessments assessments, AdviceRequests requests, Sealer sealer, Writing writing) {
        this.policy = policy;
        this.assessments = assessments;
        this.requests = requests;
        this.sealer = sealer;
        this.writing = writing;
    }

    /** How something is written down, and on which day. */
    @Component
    record Writing(AuditTrail audit, EntityManager entities, Today today) {}

    /**
     * Opens the file for a change to the assessment.
     *
     * @throws Refusal.NotNow {@code child.has.died}
     */
    public OpenCase open(Reader reader, String reference, Act act) {
        OpenCase child = policy.open(reader, reference, DataClass.CORE, act);
        child.status().requireGoingOn();
        return child;
    }

    /**
     * The request of this child.
     *
     * @throws Refusal.NotFound {@code advice.request.not.found}
     */
    public AdviceRequest require(OpenCase child, UUID requestId) {
        return requests.findById(requestId)
                .filter(request -> request.caseId().equals(child.caseId()))
                .orElseThrow(() -> new Refusal.NotFound("advice.request.not.found"));
    }

    /**
     * The assessment that is under way.
     *
     * @throws Refusal.NotNow {@code assessment.not.running}
     */
    public Assessment running(UUID caseId) {
        return latest(caseId)
                .filter(Assessment::running)
                .orElseThrow(() -> new Refusal.NotNow("assessment.not.running"));
    }

    /** The newest assessment of the child. */
    public Optional<Assessment> latest(UUID caseId) {
        return assessments.findFirstByCaseIdOrderByIdDesc(caseId);
    }

    List<AdviceRequest> of(Assessment assessment) {
        return of(assessment.id());
    }

    List<AdviceRequest> of(UUID assessmentId) {
        return requests.findByAssessmentIdOrderById(assessmentId);
    }

    Assessment begin(UUID caseId, LocalDate on) {
        return assessments.save(new Assessment(caseId, on));
    }

    AdviceRequest add(AdviceRequest request) {
        return requests.save(request);
    }

    /** Advice that was given before stands in for a request. */
    public AdviceRequest reuse(OpenCase child, AdviserKind kind) {
        return add(AdviceRequest.settled(running(child.caseId()), kind, AdviceState.REUSED, today()));
    }

    /** Keeps words about a request, sealed under the child's key. */
    public void note(OpenCase child, AdviceRequest request, String words) {
        request.note(sealer.seal(child.wrappedKey(), "advice_request.note:" + request.subject(), words.strip()));
    }

    /** The words about a request; empty when there are none. */
    public String note(OpenCase child, AdviceRequest request) {
        byte[] sealed = request.sealedNote();
        return sealed == null
                ? ""
                : sealer.open(child.wrappedKey(), "advice_request.note:" + request.subject(), sealed);
    }

    /**
     * Writes a change down; {@code detail} holds machine words only.
     *
     * @throws Refusal.NotNow {@code stale.page} when somebody else has written the same thing in this very moment
     */
    public void made(@Nullable UUID by, UUID caseId, String detail) {
        note(by, caseId, detail);
        SamePage.write(writing.entities());
    }

    /** The same for one of many changes, which are written together later. */
    void note(@Nullable UUID by, UUID caseId, String detail) {
        writing.audit().record(Entry.ofChild(caseId, by, AuditAction.FACT_CHANGED, detail));
    }

    LocalDate today() {
        return writing.today().date();
    }
}
