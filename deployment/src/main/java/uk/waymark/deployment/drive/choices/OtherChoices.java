package uk.waymark.deployment.drive.choices;

import java.util.HashMap;
import java.util.Map;
import uk.waymark.deployment.drive.step.Act;
import uk.waymark.deployment.drive.step.Choices;
import uk.waymark.deployment.drive.step.Dice;
import uk.waymark.deployment.drive.step.OneChild;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.processes.flag.PutItRight;
import uk.waymark.processes.tasks.SimpleSteps;
import uk.waymark.processes.tasks.StepOrder;

/** What is missing is put right, planned or not needed; and what is done by acting and then written down. */
class OtherChoices implements Choices {

    private final PutItRight flags;
    private final SimpleSteps simple;
    private final Today today;

    OtherChoices(PutItRight flags, SimpleSteps simple, Today today) {
        this.flags = flags;
        this.simple = simple;
        this.today = today;
    }

    @Override
    public Map<String, Act> acts() {
        Map<String, Act> acts = new HashMap<>();
        SimpleSteps.STEPS.forEach(
                step -> acts.put(step, (who, order, child, dice) -> simple.done(who, order, "It was done.")));
        acts.put("put-it-right", this::answers);
        return acts;
    }

    private void answers(Reader who, StepOrder order, OneChild child, Dice dice) {
        switch (dice.oneOf("flag-answer")) {
            case "FIXED" -> flags.fixed(who, order);
            case "NOT_NEEDED" ->
                flags.notNeeded(who, order, "Not now.", today.date().plusDays(dice.days("flag-rests")));
            default ->
                flags.planGap(who, order, "We look for somebody.", today.date().plusDays(dice.days("flag-rests")));
        }
    }
}
