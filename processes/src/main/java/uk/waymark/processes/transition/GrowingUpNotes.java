package uk.waymark.processes.transition;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.transition.AskAdultServices;
import uk.waymark.engine.transition.MoveToAdultServices;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepNote;
import uk.waymark.processes.tasks.StepOrder;

/** The steps of growing up that are done by asking, ringing and going along, and then written down. */
@Component
public class GrowingUpNotes {

    /** The ids of these steps. */
    public static final Set<String> STEPS = Set.of(
            "invite-adult-services", "hear-from-adult-services", "meet-adult-practitioners", "look-back-after-move");

    private final CompleteTask task;
    private final StepNote notes;
    private final AskAdultServices services;
    private final MoveToAdultServices moves;

    GrowingUpNotes(CompleteTask task, StepNote notes, AskAdultServices services, MoveToAdultServices moves) {
        this.task = task;
        this.notes = notes;
        this.services = services;
        this.moves = moves;
    }

    /**
     * It was done; {@code note} says how.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code growing.up.nobody.invited}, {@code growing.up.silent},
     *     {@code growing.up.nobody.accepted}, {@code growing.up.not.met} or {@code note.missing}
     */
    public Answer done(Reader reader, StepOrder order, String note) {
        return task.complete(reader, order, STEPS, step -> {
            carryOut(reader, step);
            notes.write(reader, step, note);
            return Map.of();
        });
    }

    private void carryOut(Reader reader, OpenStep step) {
        switch (step.step()) {
            case "invite-adult-services" -> services.requireInvited(step.child());
            case "hear-from-adult-services" -> services.requireAnswered(step.child());
            case "meet-adult-practitioners" -> services.requireMet(step.child());
            default -> moves.lookedBack(reader, step.caseRef());
        }
    }
}
