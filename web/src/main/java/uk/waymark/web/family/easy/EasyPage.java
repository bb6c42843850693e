package uk.waymark.web.family.easy;

import java.util.List;
import uk.waymark.web.child.ChildFrame;
import uk.waymark.web.family.ring.WhomToRing;

/**
 * Where things are up to, in easy words.
 *
 * @param chosen whether the reader has asked to see this page first
 */
public record EasyPage(WhomToRing ring, List<EasyPart> parts, boolean chosen) {

    public EasyPage {
        parts = parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    /** The child, with what stands around the page. */
    public ChildFrame child() {
        return ring.child();
    }

    /** Whether the child has died. */
    public boolean died() {
        return ring.died();
    }
}
