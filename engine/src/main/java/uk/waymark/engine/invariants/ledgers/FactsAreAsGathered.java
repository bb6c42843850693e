package uk.waymark.engine.invariants.ledgers;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.foundations.FactsAgain;
import uk.waymark.engine.invariants.Children;
import uk.waymark.engine.invariants.Invariant;
import uk.waymark.engine.invariants.Violation;

/**
 * The one wide row of facts is what the records of all agencies say now.
 *
 * <p>How much a key worker carries changes with every other child of theirs, and a permission runs out at midnight; the night
 * brings both up to date. So the first is not a difference while something about those children was written since the last
 * night, and the second not before the night's rounds are over.
 */
@Component
class FactsAreAsGathered implements Invariant {

    private static final LocalTime AFTER_THE_ROUNDS = LocalTime.of(3, 0);

    private static final Set<String> OF_PERMISSIONS =
            Set.of("members_with_access", "agencies_with_access", "outside_members_with_access", "sharing_refused");

    private final FactsAgain facts;
    private final BusyKeyWorkers busy;
    private final Today today;

    FactsAreAsGathered(FactsAgain facts, BusyKeyWorkers busy, Today today) {
        this.facts = facts;
        this.busy = busy;
        this.today = today;
    }

    @Override
    public String key() {
        return "facts-are-as-gathered";
    }

    @Override
    public String sentence() {
        return "Facts as they are kept are the facts as they are gathered";
    }

    @Override
    public List<Violation> violations(Children children) {
        return facts.unlike(children.ids()).entrySet().stream()
                .filter(unlike -> !isLeftToTheNight(unlike))
                .map(unlike -> children.violation(
                        unlike.getKey(), "kept otherwise than gathered: " + String.join(", ", unlike.getValue())))
                .toList();
    }

    private boolean isLeftToTheNight(Map.Entry<UUID, List<String>> unlike) {
        if (unlike.getValue().equals(List.of(FactsAgain.OF_OTHER_CHILDREN))) {
            return busy.sinceLastNight(unlike.getKey());
        }
        boolean roundsToCome = today.now().atZone(Today.ENGLAND).toLocalTime().isBefore(AFTER_THE_ROUNDS);
        return roundsToCome && OF_PERMISSIONS.containsAll(unlike.getValue());
    }
}
