package uk.waymark.web.child;

import org.springframework.stereotype.Component;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;

/** Opens a child for a page and says what the reader may do there. */
@Component
public class ChildDoor {

    private final ChildFrames frames;
    private final AccessPolicy policy;

    ChildDoor(ChildFrames frames, AccessPolicy policy) {
        this.frames = frames;
        this.policy = policy;
    }

    /**
     * Opens the child for a page; leaves one line in the audit trail.
     *
     * @throws uk.waymark.engine.Refusal.NotFound when there is no such child or the reader may not know of it
     */
    public OpenedChild open(Reader reader, String reference, String page) {
        ChildFrame frame = frames.open(reader, reference, page);
        return new OpenedChild(frame, policy.open(reader, frame.reference(), DataClass.CORE, Act.READ));
    }

    /** Whether a form may be offered; the engine checks again when it is sent. */
    public boolean offers(Reader reader, OpenedChild child, DataClass dataClass, Act act) {
        return !child.died() && sees(reader, child, dataClass, act);
    }

    /** Whether the reader may do this at all, also after a death. */
    public boolean sees(Reader reader, OpenedChild child, DataClass dataClass, Act act) {
        return policy.allows(reader, child.reference(), dataClass, act);
    }
}
