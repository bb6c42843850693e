package uk.waymark.web.child;

import org.jspecify.annotations.Nullable;
import uk.waymark.web.component.Tag;

/**
 * Something that has to happen next for a child.
 *
 * @param who who has the ball, in words
 * @param when by when, in words; empty without a date
 * @param href where the reader does it; null when it is not theirs
 */
public record NextStep(
        String name,
        String who,
        String when,
        @Nullable Tag due,
        @Nullable String href,
        String whatNext) {

    /** For example "Your turn, until Wednesday 2 December 2026". */
    public String turn() {
        String whose = href == null ? "It is the turn of " + who : "Your turn";
        return when.isEmpty() ? whose : whose + ", until " + when;
    }

    /** Whether its last day has passed. */
    public boolean late() {
        return due != null && due.colour() == Tag.Colour.RED;
    }
}
