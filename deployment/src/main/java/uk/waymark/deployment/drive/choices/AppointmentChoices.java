package uk.waymark.deployment.drive.choices;

import java.util.HashMap;
import java.util.Map;
import uk.waymark.deployment.drive.step.Act;
import uk.waymark.deployment.drive.step.Choices;
import uk.waymark.engine.clock.Today;
import uk.waymark.processes.transition.FirstAppointment;
import uk.waymark.processes.transition.RingAdultService;

/** When the first appointment with a service for adults is, whether it is kept, and what a silent one says. */
class AppointmentChoices implements Choices {

    private final FirstAppointment appointment;
    private final RingAdultService ring;
    private final Today today;

    AppointmentChoices(FirstAppointment appointment, RingAdultService ring, Today today) {
        this.appointment = appointment;
        this.ring = ring;
        this.today = today;
    }

    @Override
    public Map<String, Act> acts() {
        Map<String, Act> acts = new HashMap<>();
        FirstAppointment.AGREED.forEach(step -> acts.put(
                step,
                (who, order, child, dice) -> appointment.agreed(
                        who,
                        order,
                        today.date().plusDays(dice.days("first-appointment")),
                        "She asks for it.",
                        "With her sister.")));
        RingAdultService.STEPS.forEach(
                step -> acts.put(step, (who, order, child, dice) -> ring.done(who, order, "We spoke.")));
        acts.put(
                "follow-first-appointment",
                (who, order, child, dice) ->
                        appointment.was(who, order, dice.happens("first-appointment-kept"), "She told us."));
        return acts;
    }
}
