package uk.waymark.deployment.stories.walk;


import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import uk.waymark.deployment.drive.step.Dice;
import uk.waymark.deployment.drive.step.Parameters;
import uk.waymark.deployment.stories.walk.Cast.Everybody;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.FrontDoor;
import uk.waymark.deployment.stories.world.FrontDoor.Answers;

/** One child's journey, on which chance chooses who does what next, and after each step everything has to fit. */
@TestComponent
class Walk {

    private static final Parameters CHANCES = Parameters.of("/walk/chances.txt");

    private final Cast cast;
    private final FrontDoor front;
    private final OpenTasks open;
    private final Chance chance;
    private final Footing footing;

    Walk(Cast cast, FrontDoor front, OpenTasks open, Chance chance, Footing footing) {
        this.cast = cast;
        this.front = front;
        this.open = open;
        this.chance = chance;
        this.footing = footing;
    }

    /** What may come next. */
    @TestComponent
    static final class Chance {
        private final Happenings happenings;
        private final CareHappenings care;

        Chance(Happenings happenings, CareHappenings care) {
            this.happenings = happenings;
            this.care = care;
        }
    }

    /** Walks so many steps; the answer is how often each step was done. */
    Map<String, Integer> of(long seed, int steps) {
        return of(seed, steps, (everybody, child, dice) -> {});
    }

    /** Something that is tried after each step. */
    interface Between {
        void each(Everybody everybody, Child child, Dice dice);
    }

    /** The same, with something after each step. */
    Map<String, Integer> of(long seed, int steps, Between between) {
        Dice dice = new Dice(seed, CHANCES);
        Everybody everybody = cast.comesTogether();
        int age = dice.one(2, 7, 13, 17);
        Child child = front.asksForOneAged(everybody.people(), age);
        Map<String, Integer> done = new HashMap<>();
        List<String> trace = new ArrayList<>();
        try {
            for (int step = 0; step < steps; step++) {
                String what = next(everybody, child, dice, step);
                trace.add(what);
                done.merge(what, 1, Integer::sum);
                footing.holds();
                between.each(everybody, child, dice);
            }
        } catch (AssertionError | RuntimeException wrong) {
            throw new AssertionError("seed " + seed + ", a child of " + age + ", after " + trace, wrong);
        }
        return done;
    }

    private String next(Everybody everybody, Child child, Dice dice, int step) {
        List<OpenTasks.Turn> turns = open.of(everybody, child);
        if (step > 40 && dice.in100(1)) {
            return footing.tried("a death", () -> chance.happenings.dies(everybody, child));
        }
        if (turns.isEmpty() && dice.in100(60)) {
            return footing.tried("somebody asks again", () -> front.asksAgain(child, Answers.MET));
        }
        if (turns.isEmpty() || dice.in100(12)) {
            return footing.timePasses(dice.one(1, 3, 8, 20, 45, 100));
        }
        if (dice.in100(20)) {
            return footing.happens(() -> dice.in100(50)
                    ? chance.happenings.one(everybody, child, dice)
                    : chance.care.one(everybody, child, dice));
        }
        String next = dice.one(
                turns.stream().map(one -> one.card().step()).distinct().sorted().toList());
        OpenTasks.Turn turn = dice.one(
                turns.stream().filter(one -> one.card().step().equals(next)).toList());
        return footing.done(turn.card().step(), () -> open.does(turn, child, dice));
    }
}
