package uk.waymark.engine.planning;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.care.SamePage;
import uk.waymark.engine.care.SealedWords;
import uk.waymark.engine.clock.Today;

/** Records what is to be achieved for a child, and how it is going. */
@Component
public class OutcomesOfChild {

    private static final String WORDS = "child_outcome.words";
    private static final String NOW = "child_outcome.now";

    private final CareChanges changes;
    private final ChildOutcomes outcomes;
    private final SealedWords sealed;
    private final Today today;

    OutcomesOfChild(CareChanges changes, ChildOutcomes outcomes, SealedWords sealed, Today today) {
        this.changes = changes;
        this.outcomes = outcomes;
        this.sealed = sealed;
        this.today = today;
    }

    /** What is to be achieved now; the caller has opened the file for reading. */
    @Transactional(readOnly = true)
    public List<OutcomeLine> list(OpenCase child) {
        return outcomes.findByCaseIdAndEndedOnIsNullOrderById(child.caseId()).stream()
                .map(one -> new OutcomeLine(
                        one.id(),
                        one.own(),
                        sealed.open(child, WORDS, one.id(), one.words()),
                        sealed.open(child, NOW, one.id(), one.now()),
                        one.measuredOn(),
                        one.edition()))
                .toList();
    }

    /**
     * Something new to be achieved, with how it is today.
     *
     * @throws Refusal.NotAllowed {@code care.team.only} for a family
     * @throws Refusal.NotNow {@code child.has.died}
     */
    @Transactional
    public UUID add(Reader reader, String reference, boolean own, String words, String now) {
        OpenCase child = changes.openAsTeam(reader, reference);
        ChildOutcome outcome = new ChildOutcome(child.caseId(), own, today.date());
        outcome.words(sealed.must(child, WORDS, outcome.id(), words));
        outcome.measured(sealed.seal(child, NOW, outcome.id(), now), today.date());
        outcomes.save(outcome);
        changes.made(reader, child, AuditAction.FACT_CHANGED, "outcome added=" + outcome.id());
        return outcome.id();
    }

    /**
     * Somebody has looked at how it is going today.
     *
     * @throws Refusal.NotFound {@code outcome.not.found}
     * @throws Refusal.NotNow {@code stale.page} or {@code child.has.died}
     */
    @Transactional
    public void measured(Reader reader, String reference, UUID outcomeId, String now, int version) {
        OpenCase child = changes.openAsTeam(reader, reference);
        ChildOutcome outcome = outcome(child, outcomeId, version);
        outcome.measured(sealed.seal(child, NOW, outcomeId, now), today.date());
        changes.made(reader, child, AuditAction.FACT_CHANGED, "outcome measured=" + outcomeId);
    }

    /**
     * Reached, or no longer wanted.
     *
     * @throws Refusal.NotFound {@code outcome.not.found}
     * @throws Refusal.NotNow {@code stale.page} or {@code child.has.died}
     */
    @Transactional
    public void end(Reader reader, String reference, UUID outcomeId, int version) {
        OpenCase child = changes.openAsTeam(reader, reference);
        outcome(child, outcomeId, version).end(today.date());
        changes.made(reader, child, AuditAction.FACT_CHANGED, "outcome ended=" + outcomeId);
    }

    private ChildOutcome outcome(OpenCase child, UUID outcomeId, int version) {
        ChildOutcome outcome = outcomes.findById(outcomeId)
                .filter(found -> found.caseId().equals(child.caseId()) && found.endedOn() == null)
                .orElseThrow(() -> new Refusal.NotFound("outcome.not.found"));
        SamePage.require(version, outcome.edition());
        return outcome;
    }
}
