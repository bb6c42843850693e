package uk.waymark.web.journey;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far one journey is, and which of its steps can be opened; both by the id of the step. */
public record Progress(Map<String, NodeState> states, Map<String, String> links) {

    public Progress {
        states = Map.copyOf(states);
        links = Map.copyOf(links);
    }

    /** A journey that has not begun, as the diagram alone is shown. */
    public static Progress none() {
        return new Progress(Map.of(), Map.of());
    }

    public NodeState of(MapNode node) {
        return states.getOrDefault(node.id(), NodeState.NOT_YET);
    }

    /** Where the step can be opened, {@code null} where it cannot. */
    public @Nullable String link(MapNode node) {
        return links.get(node.id());
    }
}
