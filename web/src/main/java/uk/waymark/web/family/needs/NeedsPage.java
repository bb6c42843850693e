package uk.waymark.web.family.needs;

import java.util.List;
import uk.waymark.web.child.ChildFrame;
import uk.waymark.web.family.needs.Need.State;
import uk.waymark.web.family.ring.WhomToRing;

/** What should be in place around a child, as a page for its family. */
public record NeedsPage(ChildFrame child, List<Need> all, WhomToRing ring) {

    public NeedsPage {
        all = List.copyOf(all);
    }

    /** What is not there, or not whole. */
    public List<Need> missing() {
        return all.stream().filter(Need::missing).toList();
    }

    /** What we still have to ask the family. */
    public List<Need> toAsk() {
        return in(State.NOT_KNOWN);
    }

    /** What is there. */
    public List<Need> inPlace() {
        return in(State.IN_PLACE);
    }

    /** What is looked at when more is known. */
    public List<Need> later() {
        return in(State.LATER);
    }

    private List<Need> in(State state) {
        return all.stream().filter(need -> need.state() == state).toList();
    }
}
