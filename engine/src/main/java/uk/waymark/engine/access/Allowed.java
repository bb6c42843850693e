package uk.waymark.engine.access;

import java.util.Set;

/**
 * In which ways somebody may use a child's file, of those that were asked about together: for showing what is offered, never
 * instead of the check.
 */
public record Allowed(Set<Use> asked, Set<Use> open) {

    public Allowed {
        asked = Set.copyOf(asked);
        open = Set.copyOf(open);
    }

    /**
     * Whether the file may be used in this way.
     *
     * @throws IllegalArgumentException when that was not asked: no answer is not a no
     */
    public boolean to(Use use) {
        if (!asked.contains(use)) {
            throw new IllegalArgumentException("whether this is allowed was not asked: " + use);
        }
        return open.contains(use);
    }
}
