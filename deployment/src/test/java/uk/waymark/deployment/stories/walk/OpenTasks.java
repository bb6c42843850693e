package uk.waymark.deployment.stories.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import uk.waymark.deployment.drive.step.Act;
import uk.waymark.deployment.drive.step.Acts;
import uk.waymark.deployment.drive.step.Dice;
import uk.waymark.deployment.drive.step.OneChild;
import uk.waymark.deployment.stories.walk.Cast.Everybody;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.Tasks;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.processes.tasks.TaskCard;

/** The tasks of one child at which a walk knows what to do, each with those who have it. */
@TestComponent
class OpenTasks {

    private final Tasks tasks;
    private final Footing footing;
    private final Acts acts;

    OpenTasks(Tasks tasks, Footing footing, Acts acts) {
        this.tasks = tasks;
        this.footing = footing;
        this.acts = acts;
    }

    /** Somebody has this task in their list. */
    record Turn(Reader who, TaskCard card) {}

    /** All of them; a task that nobody has would be lost. */
    List<Turn> of(Everybody everybody, Child child) {
        List<Turn> turns = new ArrayList<>();
        for (Reader who : everybody.all()) {
            tasks.cards(who, child).stream()
                    .filter(card -> acts.steps().contains(card.step()))
                    .forEach(card -> turns.add(new Turn(who, card)));
        }
        Set<UUID> seen =
                turns.stream().map(turn -> turn.card().stepId()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(seen).as("tasks that are in somebody's list").containsAll(footing.open(child, acts.steps()));
        return turns;
    }

    /** The task is done as its page would have it done, by one of the product's choices. */
    void does(Turn turn, Child child, Dice dice) {
        Act act = acts.of(turn.card().step()).orElseThrow();
        OneChild driven = new OneChild(child.reference(), child.id(), child.people().area());
        act.at(turn.who(), new StepOrder(turn.card().stepId(), Ids.next(), "/today"), driven, dice);
    }
}
