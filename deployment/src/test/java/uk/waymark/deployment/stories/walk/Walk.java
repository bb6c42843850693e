package uk.waymark.deployment.stories.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import uk.waymark.deployment.drive.step.Act;
import uk.waymark.deployment.drive.step.Acts;
import uk.waymark.deployment.drive.step.Dice;
import uk.waymark.deployment.drive.step.OneChild;
import uk.waymark.deployment.drive.step.Parameters;
import uk.waymark.deployment.stories.walk.Cast.Everybody;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.FrontDoor;
import uk.waymark.deployment.stories.world.FrontDoor.Answers;
import uk.waymark.deployment.stories.world.Tasks;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.processes.tasks.TaskCard;

/** One child's journey, on which chance chooses who does what next, and after each step everything has to fit. */
@TestComponent
class Walk {

    private static final Parameters CHANCES = Parameters.of("/walk/chances.txt");

    private final Cast cast;
    private final FrontDoor front;
    private final Tasks tasks;
    private final Chance chance;
    private final Footing footing;

    Walk(Cast cast, FrontDoor front, Tasks tasks, Chance chance, Footing footing) {
        this.cast = cast;
        this.front = front;
        this.tasks = tasks;
        this.chance = chance;
        this.footing = footing;
    }

    /** What may come next. */
    @TestComponent
    static final class Chance {
        private final Acts acts;
        private final Happenings happenings;
        private final CareHappenings care;
        private final MoveHappenings moves;

        Chance(Acts acts, Happenings happenings, CareHappenings care, MoveHappenings moves) {
            this.acts = acts;
            this.happenings = happenings;
            this.care = care;
            this.moves = moves;
        }
    }

    /** Somebody has this task in their list. */
    private record Turn(Reader who, TaskCard card) {}

    /** Walks so many steps; the answer is how often each step was done. */
    Map<String, Integer> of(long seed, int steps) {
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
            }
        } catch (AssertionError | RuntimeException wrong) {
            throw new AssertionError("seed " + seed + ", a child of " + age + ", after " + trace, wrong);
        }
        return done;
    }

    private static OneChild driven(Child child) {
        return new OneChild(child.reference(), child.id(), child.people().area());
    }

    private String next(Everybody everybody, Child child, Dice dice, int step) {
        List<Turn> turns = turns(everybody, child);
        if (step > 40 && dice.in100(1)) {
            return footing.tried("a death", () -> chance.happenings.dies(everybody, child));
        }
        if (step > 20 && dice.in100(4)) {
            return footing.happens(() -> chance.moves.one(everybody, child, dice));
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
        Turn turn = dice.one(
                turns.stream().filter(one -> one.card().step().equals(next)).toList());
        Act act = chance.acts.of(turn.card().step()).orElseThrow();
        StepOrder order = new StepOrder(turn.card().stepId(), Ids.next(), "/today");
        return footing.done(turn.card().step(), () -> act.at(turn.who(), order, driven(child), dice));
    }

    /** All tasks of the child at which the walk knows what to do, each with those who have it; a task that nobody has would be lost. */
    private List<Turn> turns(Everybody everybody, Child child) {
        List<Turn> turns = new ArrayList<>();
        for (Reader who : everybody.all()) {
            tasks.cards(who, child).stream()
                    .filter(card -> chance.acts.steps().contains(card.step()))
                    .forEach(card -> turns.add(new Turn(who, card)));
        }
        Set<UUID> seen =
                turns.stream().map(turn -> turn.card().stepId()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(seen).as("tasks that are in somebody's list").containsAll(footing.open(child, chance.acts.steps()));
        return turns;
    }
}
