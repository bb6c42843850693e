package uk.waymark.processes.moving;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.moving.PassOn;
import uk.waymark.engine.moving.PassOn.Part;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepOrder;

/** After a move the plan, or what is known, goes to the other area, and the other health board is told. */
@Component
public class HandOverAfterMove {

    /** Each step, and what goes with it. */
    public static final Map<String, Part> STEPS = Map.of(
            "hand-over-plan", Part.PLAN,
            "pass-on-what-is-known", Part.WHAT_IS_KNOWN,
            "tell-new-health-board", Part.HEALTH_BOARD);

    private final CompleteTask task;
    private final PassOn handOver;

    HandOverAfterMove(CompleteTask task, PassOn handOver) {
        this.task = task;
        this.handOver = handOver;
    }

    /**
     * It was done on that day.
     *
     * @throws uk.waymark.engine.Refusal.NotNow as {@link PassOn#done} says
     */
    public Answer done(Reader reader, StepOrder order, LocalDate on) {
        return task.complete(reader, order, STEPS.keySet(), step -> {
            handOver.done(reader, step.child(), Objects.requireNonNull(STEPS.get(step.step())), on);
            return Map.of();
        });
    }
}
