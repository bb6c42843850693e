package uk.waymark.deployment.drive.choices;

import java.util.HashMap;
import java.util.Map;
import uk.waymark.deployment.drive.step.Act;
import uk.waymark.deployment.drive.step.Choices;
import uk.waymark.deployment.drive.step.Dice;
import uk.waymark.deployment.drive.step.OneChild;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.reassessment.AfterReassessment;
import uk.waymark.engine.reassessment.DecideReassessment.Decided;
import uk.waymark.engine.reassessment.ReassessmentAnswer;
import uk.waymark.engine.reassessment.RefusalGround;
import uk.waymark.processes.reassessment.AssessAgain;
import uk.waymark.processes.reassessment.PlanAfterReassessment;
import uk.waymark.processes.tasks.StepOrder;

/** What may be chosen when needs are to be assessed again. */
class ReassessmentChoices implements Choices {

    private final AssessAgain again;
    private final PlanAfterReassessment after;
    private final Today today;

    ReassessmentChoices(AssessAgain again, PlanAfterReassessment after, Today today) {
        this.again = again;
        this.after = after;
        this.today = today;
    }

    @Override
    public Map<String, Act> acts() {
        Map<String, Act> acts = new HashMap<>();
        acts.put("decide-to-reassess", this::decides);
        acts.put(
                "tell-family-reassessment",
                (who, order, child, dice) -> again.toldYes(who, order, today.date(), ToldHow.BY_LETTER));
        acts.put("tell-family-no-reassessment", (who, order, child, dice) -> again.toldNo(who, order, notice(dice)));
        acts.put(
                "decide-after-reassessment",
                (who, order, child, dice) ->
                        after.decide(who, order, dice.one(AfterReassessment.values()), "So it is."));
        acts.put("tell-family-plan-stays", (who, order, child, dice) -> after.toldPlanStays(who, order, notice(dice)));
        return acts;
    }

    private void decides(Reader who, StepOrder order, OneChild child, Dice dice) {
        Decided decided = dice.in100(70)
                ? new Decided(ReassessmentAnswer.ASSESS_AGAIN, null, "Much has changed.")
                : new Decided(ReassessmentAnswer.NOT_AGAIN, dice.one(RefusalGround.values()), "Little has changed.");
        again.decide(who, order, decided);
    }

    private Notice notice(Dice dice) {
        return new Notice(true, true, dice.in100(85), true, true, today.date(), ToldHow.BY_LETTER);
    }
}
