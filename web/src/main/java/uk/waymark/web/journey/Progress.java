package uk.waymark.web.journey;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far one journey is, and which of its steps can be opened; all by the id of the step.
 *
 * @param said what is said on top of a step in place of its state
 */
public record Progress(Map<String, NodeState> states, Map<String, String> links, Map<String, String> said) {

    public Progress {
        states = Map.copyOf(states);
        links = Map.copyOf(links);
        said = Map.copyOf(said);
    }

    /** Each step says its state. */
    public Progress(Map<String, NodeState> states, Map<String, String> links) {
        this(states, links, Map.of());
    }

    /** A journey that has not begun, as the diagram alone is shown. */
    public static Progress none() {
        return new Progress(Map.of(), Map.of());
    }

    public NodeState of(MapNode node) {
        return states.getOrDefault(node.id(), NodeState.NOT_YET);
    }

    /** What is said on top of this step. */
    public String said(MapNode node) {
        return said.getOrDefault(node.id(), of(node).words());
    }

    /** Where the step can be opened, {@code null} where it cannot. */
    public @Nullable String link(MapNode node) {
        return links.get(node.id());
    }
}
