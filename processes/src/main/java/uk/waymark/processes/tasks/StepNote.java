package uk.waymark.processes.tasks;

import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.crypto.Sealer;
import uk.waymark.engine.decision.Decision;
import uk.waymark.engine.decision.Decisions;

/** What somebody wrote when a step was done, sealed under the child's key and kept beside the step. */
@Component
public class StepNote {

    /** The kind under which such notes are kept; the outcome names the step. */
    public static final String KIND = Decision.NOTE;

    private final Decisions notes;
    private final Sealer sealer;
    private final Today today;

    StepNote(Decisions notes, Sealer sealer, Today today) {
        this.notes = notes;
        this.sealer = sealer;
        this.today = today;
    }

    /**
     * Keeps the note.
     *
     * @throws Refusal.NotNow {@code note.missing} when nothing was written
     */
    public void write(Reader reader, OpenStep step, String note) {
        if (note.isBlank()) {
            throw new Refusal.NotNow("note.missing");
        }
        byte[] sealed = sealer.seal(step.child().wrappedKey(), "reason", note);
        notes.save(new Decision(step.child().caseId(), KIND, step.step(), reader.accountId(), today.now())
                .because(sealed)
                .beside(null, step.stepId()));
    }
}
