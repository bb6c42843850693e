package uk.waymark.processes.transition;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import uk.waymark.engine.transition.FirstAppointments;
import uk.waymark.processes.journey.ChildOfJourney;

/** The services for adults that take part and whose first appointment is still to take place, by opaque references. */
@Component
public class ServicesTakingOver {

    private final FirstAppointments appointments;
    private final ChildOfJourney children;

    ServicesTakingOver(FirstAppointments appointments, ChildOfJourney children) {
        this.appointments = appointments;
        this.children = children;
    }

    /** Each of them. */
    public List<String> of(DelegateExecution execution) {
        return appointments.toCome(children.of(execution).caseId()).stream()
                .map(UUID::toString)
                .toList();
    }
}
