package uk.waymark.deployment.drive.choices;

import java.util.Map;
import uk.waymark.deployment.drive.step.Act;
import uk.waymark.deployment.drive.step.Choices;
import uk.waymark.deployment.drive.step.Dice;
import uk.waymark.deployment.drive.step.OneChild;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.discharge.Destination;
import uk.waymark.processes.discharge.LetTheChildGo;
import uk.waymark.processes.discharge.PrepareGoingHome;
import uk.waymark.processes.discharge.VisitAtHome;
import uk.waymark.processes.tasks.StepOrder;

/** Whether a child leaves hospital, and how it is at home. */
class HospitalChoices implements Choices {

    private final PrepareGoingHome prepare;
    private final LetTheChildGo leaving;
    private final VisitAtHome visits;
    private final Today today;

    HospitalChoices(PrepareGoingHome prepare, LetTheChildGo leaving, VisitAtHome visits, Today today) {
        this.prepare = prepare;
        this.leaving = leaving;
        this.visits = visits;
        this.today = today;
    }

    @Override
    public Map<String, Act> acts() {
        return Map.of(
                "hold-planning-meeting",
                (who, order, child, dice) -> prepare.meetingHeld(who, order, "Everybody was there."),
                "work-through-checklist",
                (who, order, child, dice) -> prepare.everythingReady(who, order, "All is there."),
                "leave-hospital",
                this::leaves,
                "arrange-rapid-discharge",
                (who, order, child, dice) -> leaving.arranged(who, order, "Dr Invented", "All is agreed."),
                "leave-hospital-now",
                (who, order, child, dice) ->
                        leaving.left(who, order, today.date(), dice.in100(30) ? Destination.HOSPICE : Destination.HOME),
                "hear-from-hospice",
                (who, order, child, dice) -> visits.arrived(who, order, "All is well."),
                "visit-at-home",
                (who, order, child, dice) -> visits.visited(
                        who, order, today.date(), dice.happens("visit-finds-something"), "All is well, or not."));
    }

    private void leaves(Reader who, StepOrder order, OneChild child, Dice dice) {
        if (dice.happens("child-can-leave")) {
            leaving.left(who, order, today.date(), Destination.HOME);
        } else {
            leaving.notYet(who, order, "A fever.");
        }
    }
}
