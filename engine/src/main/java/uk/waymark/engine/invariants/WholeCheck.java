package uk.waymark.engine.invariants;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;

/** Compares the records of children and waits for the answer: for drills, stories and the command line. */
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
     * @param took how long that was
     */
    public record Result(int children, Duration took, List<Difference> differences) {

        /** How many children in a second. */
        public double perSecond() {
            return children * NANOS / Math.max(1, took.toNanos());
        }
    }

    /**
     * Looks at every child and at what belongs to none, and a second time where something seems wrong.
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
        return result(begun, children, found);
    }

    /** Looks at those children only, and a second time where something seems wrong; other identifiers are passed over. */
    public Result of(Collection<UUID> some) {
        long begun = System.nanoTime();
        Look.Seen seen = look.of(some);
        return result(begun, seen.children(), seen.found());
    }

    private Result result(long begun, int children, List<Difference> found) {
        List<Difference> lasting = found.isEmpty() ? List.of() : look.again(found);
        return new Result(children, Duration.ofNanos(System.nanoTime() - begun), lasting);
    }
}
