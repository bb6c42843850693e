package uk.waymark.web.child;

import uk.waymark.engine.access.Allowed;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.casefile.ChildStatus;

/**
 * A child whose page is being made: the frame that is shown, and the opened file from which the page is read.
 *
 * @param allowed what the page asked about when it opened the child
 */
public record OpenedChild(ChildFrame frame, OpenCase file, Allowed allowed) {

    /** The child's reference. */
    public String reference() {
        return file.reference();
    }

    /** Whether the child has died: nothing about care is changed any more. */
    public boolean died() {
        return file.status() == ChildStatus.DECEASED;
    }

    /** Whether the child has died or lives in another area: what is here is read and no longer changed. */
    public boolean closed() {
        return file.status().whyClosed() != null;
    }

    /** Why nothing is changed here any more, as a sentence of its own; empty while something is. */
    public String whyClosed() {
        if (!closed()) {
            return "";
        }
        return frame.tell(died() ? "{0} has died." : "{0} lives in another area now.");
    }
}
