package uk.waymark.engine.reassessment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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

/** Finds a new assessment for whoever works on it, and writes down what was done and why. */
@Component
class ReassessmentRecords {

    private static final String WORDS = "reassessment.words:";

    private final CareChanges changes;
    private final Reassessments reassessments;
    private final Decisions decisions;
    private final Sealer sealer;
    private final Today today;

    ReassessmentRecords(
            CareChanges changes, Reassessments reassessments, Decisions decisions, Sealer sealer, Today today) {
        this.changes = changes;
        this.reassessments = reassessments;
        this.decisions = decisions;
        this.sealer = sealer;
        this.today = today;
    }

    OpenCase open(Reader reader, String reference, Act act) {
        return changes.open(reader, reference, DataClass.CORE, act);
    }

    Optional<Reassessment> running(UUID caseId) {
        return reassessments.findByOpenCase(caseId);
    }

    /**
     * One of this child's.
     *
     * @throws Refusal.NotFound {@code reassess.not.found}
     */
    Reassessment require(UUID caseId, UUID id) {
        return reassessments
                .findById(id)
                .filter(known -> known.facts().caseId().equals(caseId))
                .orElseThrow(() -> new Refusal.NotFound("reassess.not.found"));
    }

    /**
     * Keeps what a person decided, with the reason that the family reads.
     *
     * @return the number of the decision
     * @throws Refusal.NotNow {@code decision.reason.missing}
     */
    UUID decided(Reader reader, OpenCase child, What what) {
        if (what.reason().isBlank()) {
            throw new Refusal.NotNow("decision.reason.missing");
        }
        byte[] reason = sealer.seal(child.wrappedKey(), "reason", what.reason().strip());
        Decision decision = new Decision(child.caseId(), what.kind(), what.outcome(), reader.accountId(), today.now());
        return decisions
                .save(decision.because(reason).beside(null, what.step()))
                .id();
    }

    /** A decision and the step at which it is taken. */
    record What(String kind, String outcome, String reason, UUID step) {}

    /** The reason of a decision, empty before there is one. */
    String reason(OpenCase child, @Nullable UUID decision) {
        return decision == null
                ? ""
                : decisions
                        .findById(decision)
                        .map(Decision::sealedReason)
                        .map(kept -> sealer.open(child.wrappedKey(), "reason", kept))
                        .orElse("");
    }

    byte[] sealed(OpenCase child, String subject, String words) {
        return sealer.seal(child.wrappedKey(), WORDS + subject, words.strip());
    }

    String words(OpenCase child, Reassessment one) {
        byte @Nullable [] kept = one.sealedWords();
        return kept == null ? "" : sealer.open(child.wrappedKey(), WORDS + one.subject(), kept);
    }

    LocalDate today() {
        return today.date();
    }

    void requirePast(LocalDate day) {
        if (day.isAfter(today.date())) {
            throw new Refusal.NotNow("told.in.future");
        }
    }

    void made(@Nullable Reader reader, OpenCase child, Reassessment one, String what) {
        changes.made(reader, child, AuditAction.DECIDED, "reassessment=" + one.subject() + " " + what);
    }
}
