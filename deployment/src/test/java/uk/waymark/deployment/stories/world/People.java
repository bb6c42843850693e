package uk.waymark.deployment.stories.world;

import java.util.Map;
import java.util.UUID;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.people.Role;

/** The people of one invented area, one for each role that a story needs, each from an agency of their own. */
public record People(UUID area, Map<Role, Reader> byRole) {

    /** The person with this role. */
    public Reader as(Role role) {
        Reader reader = byRole.get(role);
        if (reader == null) {
            throw new IllegalArgumentException("nobody here is " + role);
        }
        return reader;
    }
}
