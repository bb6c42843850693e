package uk.waymark.web.child;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.access.Use;
import uk.waymark.engine.team.Team;

/** Opens a child for a page and says what the reader may do there. */
@Component
public class ChildDoor {

    private final ChildFrames frames;
    private final AccessPolicy policy;
    private final Team team;

    ChildDoor(ChildFrames frames, AccessPolicy policy, Team team) {
        this.frames = frames;
        this.policy = policy;
        this.team = team;
    }

    /**
     * Opens the child for a page; leaves one line in the audit trail, and notes that a member of the team has looked.
     *
     * @throws uk.waymark.engine.Refusal.NotFound when there is no such child or the reader may not know of it
     */
    public OpenedChild open(Reader reader, String reference, String page) {
        return open(reader, reference, page, Set.of());
    }

    /**
     * The same for a page that says beforehand what it may offer.
     *
     * @throws uk.waymark.engine.Refusal.NotFound when there is no such child or the reader may not know of it
     */
    public OpenedChild open(Reader reader, String reference, String page, Set<Use> asked) {
        OpenedChild child = frames.open(reader, reference, page, asked);
        if (reader.practitionerId() != null) {
            team.viewed(child.file().caseId(), reader.practitionerId());
        }
        return child;
    }

    /** Whether a form may be offered; the engine checks again when it is sent. */
    public boolean offers(Reader reader, OpenedChild child, DataClass dataClass, Act act) {
        return !child.closed() && sees(reader, child, dataClass, act);
    }

    /** Whether the reader may do this at all, also after a death or a move. */
    public boolean sees(Reader reader, OpenedChild child, DataClass dataClass, Act act) {
        return policy.allows(reader, child.reference(), dataClass, act);
    }
}
