package uk.waymark.processes.due;

import java.time.LocalDate;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.discharge.SeeTheChild;
import uk.waymark.engine.transition.FirstAppointments;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.journey.ChildOfJourney;

/** The days that stand in a child's own records: of a visit after hospital, and of a first appointment. */
@Component
class CareDays {

    private final SeeTheChild stays;
    private final FirstAppointments appointments;
    private final ChildOfJourney children;
    private final Today today;

    CareDays(SeeTheChild stays, FirstAppointments appointments, ChildOfJourney children, Today today) {
        this.stays = stays;
        this.appointments = appointments;
        this.children = children;
        this.today = today;
    }

    /** By when somebody sees a child who has left hospital, or hears from the hospice; counted from the day of leaving. */
    LocalDate homeVisit(DelegateExecution execution) {
        return stays.dueOn(children.of(execution).caseId()).orElseGet(today::date);
    }

    /** The day of the first appointment with the service that this is about. */
    LocalDate firstAppointment(DelegateExecution execution) {
        UUID service = UUID.fromString((String) execution.getVariable(ProcessVariables.SUBJECT));
        return appointments.day(service).orElseGet(today::date);
    }
}
