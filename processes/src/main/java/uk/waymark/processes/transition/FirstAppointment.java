package uk.waymark.processes.transition;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.transition.MoveToAdultServices;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepNote;
import uk.waymark.processes.tasks.StepOrder;

/** The first appointment with adult services: agreed, kept or missed, and agreed again. */
@Component
public class FirstAppointment {

    /** The steps in which a day is agreed. */
    public static final Set<String> AGREED = Set.of("book-first-appointment", "contact-after-missed");

    private final CompleteTask task;
    private final StepNote notes;
    private final MoveToAdultServices moves;

    FirstAppointment(CompleteTask task, StepNote notes, MoveToAdultServices moves) {
        this.task = task;
        this.notes = notes;
        this.moves = moves;
    }

    /**
     * A day is agreed.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code stay.date.past}
     */
    public Answer agreed(Reader reader, StepOrder order, LocalDate on, String note) {
        return task.complete(reader, order, AGREED, step -> {
            moves.appointment(reader, step.caseRef(), on);
            notes.write(reader, step, note);
            return Map.of();
        });
    }

    /**
     * The young person was there, or missed it.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code growing.up.appointment.to.come}
     */
    public Answer was(Reader reader, StepOrder order, boolean kept, String note) {
        return task.complete(reader, order, Set.of("follow-first-appointment"), step -> {
            moves.appointmentWas(reader, step.caseRef(), kept);
            notes.write(reader, step, note);
            return Map.of(ProcessVariables.APPOINTMENT, kept ? "KEPT" : "MISSED");
        });
    }
}
