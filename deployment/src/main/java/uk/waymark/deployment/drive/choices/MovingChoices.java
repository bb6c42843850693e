package uk.waymark.deployment.drive.choices;

import java.util.HashMap;
import java.util.Map;
import uk.waymark.deployment.drive.step.Act;
import uk.waymark.deployment.drive.step.Choices;
import uk.waymark.engine.clock.Today;
import uk.waymark.processes.moving.HandOverAfterMove;
import uk.waymark.processes.plan.AnswerLateComment;

/** What may be chosen when a family has moved away, and when it says something later than it was asked. */
class MovingChoices implements Choices {

    private final HandOverAfterMove handOver;
    private final AnswerLateComment late;
    private final Today today;

    MovingChoices(HandOverAfterMove handOver, AnswerLateComment late, Today today) {
        this.handOver = handOver;
        this.late = late;
        this.today = today;
    }

    @Override
    public Map<String, Act> acts() {
        Map<String, Act> acts = new HashMap<>();
        HandOverAfterMove.STEPS
                .keySet()
                .forEach(step -> acts.put(step, (who, order, child, dice) -> handOver.done(who, order, today.date())));
        acts.put(
                "answer-late-comment",
                (who, order, child, dice) -> late.answered(who, order, "We write it in.", today.date()));
        return acts;
    }
}
