package uk.waymark.engine.continuingcare;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.care.SamePage;
import uk.waymark.engine.care.SealedWords;
import uk.waymark.engine.casefile.HoldChild;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Today;

/** Writes down what people have decided about continuing care, at first and at each review, and by when the next look is due. */
@Component
public class DecideCare {

    private static final String REASONS = "care_decision.reasons";
    private static final String DECIDER = "care_decision.decider";

    private final CareChanges changes;
    private final CareDecisions decisions;
    private final CareClocks clocks;
    private final SealedWords words;
    private final Now now;

    DecideCare(CareChanges changes, CareDecisions decisions, CareClocks clocks, SealedWords words, Now now) {
        this.changes = changes;
        this.decisions = decisions;
        this.clocks = clocks;
        this.words = words;
        this.now = now;
    }

    /** What day it is, and whose turn: of two who write at once the second waits, and sees what the first has written. */
    @Component
    record Now(Today today, HoldChild child) {}

    /**
     * How it stands.
     *
     * @param decisions all decisions, the newest first
     * @param deciding the period that runs until somebody has to decide; null for none
     * @param review the period that runs until agreed care is looked at again; null for none
     */
    public record Standing(
            List<DecidedCare> decisions,
            @Nullable ClockView deciding,
            @Nullable ClockView review) {

        public Standing {
            decisions = List.copyOf(decisions);
        }

        /** The edition that a form was made for: how many decisions there were. */
        public int version() {
            return decisions.size();
        }
    }

    /** How it stands now; the caller has opened the file for reading health. */
    @Transactional(readOnly = true)
    public Standing of(OpenCase child) {
        return new Standing(
                decisions.findByCaseIdOrderByDecidedOnDescIdDesc(child.caseId()).stream()
                        .map(decision -> opened(child, decision))
                        .toList(),
                clocks.deciding(child.caseId()).orElse(null),
                clocks.reviewing(child.caseId()).orElse(null));
    }

    /**
     * Stores a decision, or what a review came to; what was waited for ends, and the time to the next review begins.
     *
     * @param version how many decisions the page showed
     * @throws Refusal.NotAllowed when the reader does not write health information
     * @throws Refusal.NotNow {@code date.future}, {@code care.decision.before.asked}, {@code care.decision.before.last},
     *     {@code care.decision.reasons.missing}, {@code care.decision.decider.missing}, {@code stale.page}, {@code
     *     child.has.died} or {@code child.has.moved}
     */
    @Transactional
    public void record(Reader reader, String reference, DecidedCare decided, int version) {
        OpenCase child = changes.open(reader, reference, DataClass.HEALTH, Act.WRITE);
        now.child().hold(child.caseId());
        Standing before = of(child);
        SamePage.require(version, before.version());
        requireSound(decided, before);
        CareDecision decision = new CareDecision(child.caseId(), decided.outcome(), decided.on(), reader.accountId());
        UUID id = decision.id();
        decision.says(
                words.must(child, REASONS, id, decided.reasons()), words.must(child, DECIDER, id, decided.decider()));
        decisions.save(decision);
        clocks.decided(child.caseId(), decision, reader.accountId());
        changes.made(reader, child, AuditAction.DECIDED, "continuing-care: " + decided.outcome());
    }

    private void requireSound(DecidedCare decided, Standing before) {
        refuse(decided.reasons().isBlank(), "care.decision.reasons.missing");
        refuse(decided.decider().isBlank(), "care.decision.decider.missing");
        refuse(decided.on().isAfter(now.today().date()), "date.future");
        refuse(beforeIt(decided.on(), before.deciding()), "care.decision.before.asked");
        boolean overtaken =
                before.decisions().stream().anyMatch(last -> decided.on().isBefore(last.on()));
        refuse(overtaken, "care.decision.before.last");
    }

    private static boolean beforeIt(LocalDate day, @Nullable ClockView clock) {
        return clock != null && day.isBefore(clock.startedOn());
    }

    private DecidedCare opened(OpenCase child, CareDecision decision) {
        return new DecidedCare(
                decision.outcome(),
                decision.decidedOn(),
                words.open(child, REASONS, decision.id(), decision.sealedReasons()),
                words.open(child, DECIDER, decision.id(), decision.sealedDecider()));
    }

    private static void refuse(boolean when, String messageKey) {
        if (when) {
            throw new Refusal.NotNow(messageKey);
        }
    }
}
