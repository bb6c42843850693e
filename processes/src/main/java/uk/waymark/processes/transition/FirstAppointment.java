package uk.waymark.processes.transition;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.transition.FirstAppointments;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepNote;
import uk.waymark.processes.tasks.StepOrder;

/** The first appointment with adult services: agreed, kept or missed, and agreed again. */
@Component
public class FirstAppointment {

    /** The steps in which a day is agreed. */
    public static final Set<String> AGREED = Set.of("book-first-appointment", "contact-after-missed");

    private final CompleteTask task;
    private final StepNote notes;
    private final FirstAppointments appointments;

    FirstAppointment(CompleteTask task, StepNote notes, FirstAppointments appointments) {
        this.task = task;
        this.notes = notes;
        this.appointments = appointments;
    }

    /**
     * A day is agreed with the service of this step, or with all of them where the step is older than that.
     *
     * @param soon why it is less than half a year after somebody was named; may be empty otherwise
     * @throws uk.waymark.engine.Refusal.NotNow {@code stay.date.past} or {@code growing.up.too.soon}
     */
    public Answer agreed(Reader reader, StepOrder order, LocalDate on, String soon, String note) {
        return task.complete(reader, order, AGREED, step -> {
            appointments.agreed(reader, step.caseRef(), service(step), on, soon);
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
            appointments.was(reader, step.caseRef(), service(step), kept);
            notes.write(reader, step, note);
            boolean every = appointments.toCome(step.child().caseId()).isEmpty();
            return Map.of(
                    ProcessVariables.APPOINTMENT,
                    kept ? "KEPT" : "MISSED",
                    ProcessVariables.EVERY_SERVICE,
                    every ? "YES" : "NO");
        });
    }

    private static @Nullable UUID service(OpenStep step) {
        return step.subject() == null ? null : step.about();
    }
}
