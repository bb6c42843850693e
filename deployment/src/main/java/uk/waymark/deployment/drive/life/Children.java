package uk.waymark.deployment.drive.life;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.deployment.drive.people.Workforce;
import uk.waymark.deployment.drive.step.Dice;
import uk.waymark.deployment.drive.step.Parameters;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Role;

/** The children of a drive, in the order in which somebody first asked for them. */
public final class Children {

    private static final long APART = 1_000_003;

    private final FrontDoor front;
    private final Today today;
    private final List<DrivenChild> all = new ArrayList<>();
    private final Map<UUID, DrivenChild> byFile = new HashMap<>();

    Children(FrontDoor front, Today today) {
        this.front = front;
        this.today = today;
    }

    /** One more child is asked for; now and then it is one whom somebody else has asked for before. */
    public DrivenChild arrives(Workforce everybody, long seed, Parameters parameters) {
        int number = all.size() + 1;
        Dice dice = new Dice(seed * APART + number, parameters);
        Reader by = everybody.anybody(Role.REFERRER, today.date()).reader();
        DrivenChild child = !all.isEmpty() && dice.happens("asked-twice")
                ? front.asksAgain(number, all.get(all.size() - 1), by, dice)
                : front.asks(number, by, everybody.area(), dice);
        all.add(child);
        byFile.put(child.one().id(), child);
        return child;
    }

    /** Everybody. */
    public List<DrivenChild> all() {
        return List.copyOf(all);
    }

    /** The child of this file; nobody when it belongs to no child of this drive. */
    public @Nullable DrivenChild of(UUID file) {
        return byFile.get(file);
    }
}
