package uk.waymark.deployment.stories.world;

import java.util.List;
import java.util.Map;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.people.Role;

/** An area in which children have come so far as a story needs them. */
public record Area(People people, Map<Stage, List<Child>> children) {

    /** The children at this stage, those who were asked for first before the others. */
    public List<Child> at(Stage stage) {
        return children.getOrDefault(stage, List.of());
    }

    /** The only child of the area. */
    public Child child() {
        List<Child> all = children.values().stream().flatMap(List::stream).toList();
        if (all.size() != 1) {
            throw new IllegalStateException(all.size() + " children live here");
        }
        return all.get(0);
    }

    /** The person with this role. */
    public Reader as(Role role) {
        return people.as(role);
    }
}
