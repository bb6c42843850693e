package uk.waymark.deployment.stories.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.boot.test.context.TestComponent;
import uk.waymark.deployment.drive.step.Dice;
import uk.waymark.deployment.stories.walk.Cast.Everybody;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.people.Role;
import uk.waymark.processes.repair.GoBack;
import uk.waymark.processes.repair.WayBack;

/** Goes every way back that the page offers, and does the earlier step anew by its ordinary service. */
@TestComponent
class GoneBack {

    private static final int OFTEN_ENOUGH = 2;
    private static final int TRIES = 25;

    private final GoBack back;
    private final OpenTasks open;
    private final Footing footing;
    private final Map<String, Integer> gone = new TreeMap<>();

    GoneBack(GoBack back, OpenTasks open, Footing footing) {
        this.back = back;
        this.open = open;
        this.footing = footing;
    }

    /** One way that has not been gone often enough; nothing when there is none. */
    void oneMore(Everybody everybody, Child child, Dice dice) {
        Reader dana = everybody.as(Role.SEN_CASEWORKER);
        for (WayBack way : ways(dana, child)) {
            for (WayBack.Earlier earlier : way.to()) {
                String name = way.process() + ": " + way.step() + " -> " + earlier.step();
                if (gone.merge(name, 1, Integer::sum) <= OFTEN_ENOUGH) {
                    back.back(dana, child.reference(), way.from(), earlier.step(), "A mistake.", Ids.next());
                    footing.holds();
                    isDoneAnew(everybody, child, dice, earlier.step(), name);
                    footing.holds();
                    return;
                }
            }
        }
    }

    private List<WayBack> ways(Reader dana, Child child) {
        try {
            return back.ways(dana, child.reference());
        } catch (Refusal notYet) {
            return List.of();
        }
    }

    /** Chance may choose what is refused; but one of the choices has to be there. */
    private void isDoneAnew(Everybody everybody, Child child, Dice dice, String step, String name) {
        TreeSet<String> refused = new TreeSet<>();
        boolean done = false;
        for (int i = 0; i < TRIES && !done; i++) {
            OpenTasks.Turn turn = open.of(everybody, child).stream()
                    .filter(one -> one.card().step().equals(step))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(name + ": the step does not wait"));
            try {
                open.does(turn, child, dice);
                done = true;
            } catch (Refusal no) {
                refused.add(no.messageKey());
            }
        }
        assertThat(done).as(name + " can be done anew, but was refused: " + refused).isTrue();
    }

    /** The ways gone, and how often each was offered. */
    Map<String, Integer> ways() {
        return gone;
    }
}
