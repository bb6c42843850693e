package uk.waymark.processes.discharge;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.discharge.SeeTheChild;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepNote;
import uk.waymark.processes.tasks.StepOrder;

/** Somebody has seen the child at home after leaving hospital, or heard from the hospice. */
@Component
public class VisitAtHome {

    private final CompleteTask task;
    private final StepNote notes;
    private final SeeTheChild stays;

    VisitAtHome(CompleteTask task, StepNote notes, SeeTheChild stays) {
        this.task = task;
        this.notes = notes;
        this.stays = stays;
    }

    /**
     * Stores the visit.
     *
     * @param back whether the child is in hospital again
     * @throws uk.waymark.engine.Refusal.NotNow {@code date.future} or {@code note.missing}
     */
    public Answer visited(Reader reader, StepOrder order, LocalDate on, boolean back, String note) {
        return task.complete(reader, order, Set.of("visit-at-home"), step -> {
            stays.visited(reader, step.caseRef(), on, back);
            notes.write(reader, step, note);
            return Map.of(ProcessVariables.AT_HOME, back ? "BACK" : "SETTLED");
        });
    }

    /**
     * The hospice has said how the child arrived.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code note.missing}
     */
    public Answer arrived(Reader reader, StepOrder order, String note) {
        return task.complete(reader, order, Set.of("hear-from-hospice"), step -> {
            stays.arrived(reader, step.caseRef());
            notes.write(reader, step, note);
            return Map.of();
        });
    }
}
