package uk.waymark.deployment.stories.walk;

import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.processes.discharge.LetTheChildGo;
import uk.waymark.processes.discharge.PrepareGoingHome;
import uk.waymark.processes.discharge.VisitAtHome;
import uk.waymark.processes.tasks.StepOrder;

/** Whether a child leaves hospital, and how it is at home. */
@TestComponent
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
                (who, order, child, dice) -> leaving.left(who, order, today.date()),
                "visit-at-home",
                (who, order, child, dice) ->
                        visits.visited(who, order, today.date(), dice.in100(25), "All is well, or not."));
    }

    private void leaves(Reader who, StepOrder order, Child child, Dice dice) {
        if (dice.in100(80)) {
            leaving.left(who, order, today.date());
        } else {
            leaving.notYet(who, order, "A fever.");
        }
    }
}
