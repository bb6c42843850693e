package uk.waymark.deployment.drive.choices;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.waymark.deployment.drive.step.Act;
import uk.waymark.deployment.drive.step.Choices;
import uk.waymark.deployment.drive.step.Dice;
import uk.waymark.deployment.drive.step.OneChild;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.team.Team;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.processes.transition.FirstAppointment;
import uk.waymark.processes.transition.GrowUpTogether;
import uk.waymark.processes.transition.GrowingUpNotes;

/** How somebody grows up, step by step, with missed appointments. */
class AdultChoices implements Choices {

    private final GrowUpTogether together;
    private final GrowingUpNotes notes;
    private final FirstAppointment appointment;
    private final Team team;
    private final Today today;

    AdultChoices(GrowUpTogether together, GrowingUpNotes notes, FirstAppointment appointment, Team team, Today today) {
        this.together = together;
        this.notes = notes;
        this.appointment = appointment;
        this.team = team;
        this.today = today;
    }

    @Override
    public Map<String, Act> acts() {
        Map<String, Act> acts = new HashMap<>();
        GrowingUpNotes.STEPS.forEach(
                step -> acts.put(step, (who, order, child, dice) -> notes.done(who, order, "We spoke.")));
        acts.put("name-transition-worker", this::names);
        acts.put("plan-both-ways", (who, order, child, dice) -> together.planned(who, order, "College.", "Home."));
        acts.put(
                "hold-transition-meeting",
                (who, order, child, dice) -> together.met(who, order, dice.happens("it-is-time-to-move"), "We spoke."));
        FirstAppointment.AGREED.forEach(step -> acts.put(
                step,
                (who, order, child, dice) -> appointment.agreed(
                        who, order, today.date().plusDays(dice.days("first-appointment")), "With her sister.")));
        acts.put(
                "follow-first-appointment",
                (who, order, child, dice) ->
                        appointment.was(who, order, dice.happens("first-appointment-kept"), "She told us."));
        return acts;
    }

    private void names(Reader who, StepOrder order, OneChild child, Dice dice) {
        List<UUID> people = List.copyOf(team.practitioners(child.id()));
        if (!people.isEmpty()) {
            together.named(who, order, dice.one(people));
        }
    }
}
