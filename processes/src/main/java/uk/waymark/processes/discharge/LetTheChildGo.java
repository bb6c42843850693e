package uk.waymark.processes.discharge;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.discharge.Destination;
import uk.waymark.engine.discharge.LeaveHospital;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepNote;
import uk.waymark.processes.tasks.StepOrder;

/** The ward lets a child go home: through the gate, or within hours when a senior clinician decides. */
@Component
public class LetTheChildGo {

    /** The steps at which a child leaves. */
    public static final Set<String> STEPS = Set.of("leave-hospital", "leave-hospital-now");

    private final CompleteTask task;
    private final StepNote notes;
    private final LeaveHospital gate;

    LetTheChildGo(CompleteTask task, StepNote notes, LeaveHospital gate) {
        this.task = task;
        this.notes = notes;
        this.gate = gate;
    }

    /**
     * The child has left hospital on this day, to this place.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code stay.meeting.missing}, {@code stay.meeting.without},
     *     {@code stay.senior.missing}, {@code date.future} or {@code stay.date.before}
     */
    public Answer left(Reader reader, StepOrder order, LocalDate on, Destination where) {
        return task.complete(reader, order, STEPS, step -> {
            gate.left(reader, step.caseRef(), on, where);
            return Map.of(ProcessVariables.LEAVING, "LEFT", ProcessVariables.DESTINATION, where.name());
        });
    }

    /** The child stays a little longer; the step comes again. */
    public Answer notYet(Reader reader, StepOrder order, String why) {
        return task.complete(reader, order, Set.of("leave-hospital"), step -> {
            notes.write(reader, step, why);
            return Map.of(ProcessVariables.LEAVING, "NOT_YET");
        });
    }

    /**
     * A rapid discharge is arranged, and it is known who decides.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code stay.senior.missing} or {@code note.missing}
     */
    public Answer arranged(Reader reader, StepOrder order, String senior, String note) {
        return task.complete(reader, order, Set.of("arrange-rapid-discharge"), step -> {
            gate.nameSenior(reader, step.caseRef(), senior);
            notes.write(reader, step, note);
            return Map.of();
        });
    }
}
