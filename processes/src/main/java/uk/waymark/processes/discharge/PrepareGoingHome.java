package uk.waymark.processes.discharge;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.discharge.GetReady;
import uk.waymark.engine.discharge.LeaveHospital;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepNote;
import uk.waymark.processes.tasks.StepOrder;

/** The meeting before leaving hospital was held, and everything on the list is settled. */
@Component
public class PrepareGoingHome {

    private final CompleteTask task;
    private final StepNote notes;
    private final LeaveHospital gate;
    private final GetReady list;

    PrepareGoingHome(CompleteTask task, StepNote notes, LeaveHospital gate, GetReady list) {
        this.task = task;
        this.notes = notes;
        this.gate = gate;
        this.list = list;
    }

    /**
     * The planning meeting was held.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code stay.meeting.missing} while its minutes are not written, and
     *     {@code stay.meeting.without} while the ward or those who help at home were not heard
     */
    public Answer meetingHeld(Reader reader, StepOrder order, String note) {
        return task.complete(reader, order, Set.of("hold-planning-meeting"), step -> {
            gate.requireMeeting(step.child());
            notes.write(reader, step, note);
            return Map.of();
        });
    }

    /**
     * Everything at home is ready, or not needed for this child.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code stay.items.open}
     */
    public Answer everythingReady(Reader reader, StepOrder order, String note) {
        return task.complete(reader, order, Set.of("work-through-checklist"), step -> {
            list.requireEverythingReady(step.child());
            notes.write(reader, step, note);
            return Map.of();
        });
    }
}
