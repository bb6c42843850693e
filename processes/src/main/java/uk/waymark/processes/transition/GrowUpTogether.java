package uk.waymark.processes.transition;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.transition.MoveToAdultServices;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepNote;
import uk.waymark.processes.tasks.StepOrder;

/** Naming who stays through the move, planning both ways, and meeting once a year. */
@Component
public class GrowUpTogether {

    private final CompleteTask task;
    private final StepNote notes;
    private final MoveToAdultServices moves;

    GrowUpTogether(CompleteTask task, StepNote notes, MoveToAdultServices moves) {
        this.task = task;
        this.notes = notes;
        this.moves = moves;
    }

    /**
     * This person of the team stays through the move.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code meeting.not.in.team}
     */
    public Answer named(Reader reader, StepOrder order, UUID practitioner) {
        return task.complete(reader, order, Set.of("name-transition-worker"), step -> {
            moves.accompaniedBy(reader, step.caseRef(), practitioner);
            return Map.of();
        });
    }

    /** The plan for what is hoped for, and beside it the plan for getting worse. */
    public Answer planned(Reader reader, StepOrder order, String hoping, String worsening) {
        return task.complete(reader, order, Set.of("plan-both-ways"), step -> {
            moves.planBothWays(reader, step.caseRef(), hoping, worsening);
            return Map.of();
        });
    }

    /**
     * Everybody has met; now it is time to move, or they meet again in a year.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code growing.up.no.meeting} while its minutes are not written
     */
    public Answer met(Reader reader, StepOrder order, boolean now, String note) {
        return task.complete(reader, order, Set.of("hold-transition-meeting"), step -> {
            moves.requireMeeting(step.child());
            notes.write(reader, step, note);
            return Map.of(ProcessVariables.MOVING, now ? "NOW" : "NOT_YET");
        });
    }
}
