package uk.waymark.deployment.stories.world;

import java.util.UUID;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.people.Role;

/** A child of a story and the people of its area. */
public record Child(String reference, UUID id, People people) {

    /** The person with this role in the child's area. */
    public Reader as(Role role) {
        return people.as(role);
    }
}
