package uk.waymark.engine.circle;

import java.util.UUID;

/**
 * Somebody who matters to a child, as a list shows it.
 *
 * @param part what this person is to the child, for example grandmother or best friend
 */
public record PersonLine(UUID id, boolean mainCarer, String name, String part, int version) {

    /** Never the name. */
    @Override
    public String toString() {
        return "somebody who matters to a child (not shown)";
    }
}
