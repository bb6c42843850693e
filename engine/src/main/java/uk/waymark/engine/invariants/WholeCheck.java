package uk.waymark.engine.invariants;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;

/** Looks at the records of every child at once and waits for the answer: for drills, stories and the command line. */
@Component
public class WholeCheck {

    private static final double NANOS = Duration.ofSeconds(1).toNanos();

    private final Look look;

    WholeCheck(Look look) {
        this.look = look;
    }

    /**
     * What was found.
     *
     * @param children how many were looked at
     * @param perSecond how many of them in a second
     */
    public record Result(int children, double perSecond, List<Difference> differences) {}

    /**
     * Looks at every child, and a second time where something seems wrong.
     *
     * @param progress told after each slice how many children have been looked at
     */
    public Result run(IntConsumer progress) {
        long begun = System.nanoTime();
        List<Difference> found = new ArrayList<>();
        UUID last = ChildrenInTurn.BEGINNING;
        int children = 0;
        for (Look.Seen seen = look.after(last); seen.children() > 0; seen = look.after(last)) {
            found.addAll(seen.found());
            last = seen.last();
            children += seen.children();
            progress.accept(children);
        }
        found.addAll(look.beside());
        List<Difference> lasting = found.isEmpty() ? List.of() : look.again(found);
        return new Result(children, children * NANOS / Math.max(1, System.nanoTime() - begun), lasting);
    }
}
