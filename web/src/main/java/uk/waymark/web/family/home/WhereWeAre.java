package uk.waymark.web.family.home;

import java.util.List;
import uk.waymark.engine.support.SupportLine;
import uk.waymark.web.child.ChildFrame;
import uk.waymark.web.child.Milestone;
import uk.waymark.web.family.needs.Need;
import uk.waymark.web.family.ring.WhomToRing;

/**
 * Where things are up to, for a family.
 *
 * @param lead the one sentence that says it
 * @param asked what we ask of the family
 * @param missing what every child should have and this one has not
 * @param help what was agreed to help now
 * @param rights whether there is a decision that the family can appeal against
 */
public record WhereWeAre(
        String lead,
        List<Asked> asked,
        List<Chapter> chapters,
        List<Milestone> milestones,
        WhomToRing ring,
        List<Need> missing,
        List<SupportLine> help,
        boolean rights) {

    /** After a death: nothing is asked and nothing is told but whom to ring. */
    static WhereWeAre afterDeath(WhomToRing ring) {
        return new WhereWeAre("", List.of(), List.of(), List.of(), ring, List.of(), List.of(), false);
    }

    /** The child, with what stands around the page. */
    public ChildFrame child() {
        return ring.child();
    }

    /** Whether the child has died. */
    public boolean died() {
        return ring.died();
    }

    /** Whom to ask, in words. */
    public String helper() {
        return ring.helper();
    }
}
