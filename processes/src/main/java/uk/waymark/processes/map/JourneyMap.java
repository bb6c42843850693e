package uk.waymark.processes.map;

import java.util.List;
import java.util.Map;

/**
 * A drawn journey and where one child is in it.
 *
 * @param width of the whole drawing
 * @param height of the whole drawing
 * @param states by step; what is not named has not been reached
 */
public record JourneyMap(
        String process,
        String name,
        double width,
        double height,
        List<MapNode> nodes,
        List<MapEdge> edges,
        Map<String, StepState> states) {

    /** Where a child is with a step. */
    public enum StepState {
        DONE,
        NOW,
        NOT_YET
    }

    /** Where the child is with this step. */
    public StepState state(String step) {
        return states.getOrDefault(step, StepState.NOT_YET);
    }

    JourneyMap at(Map<String, StepState> where) {
        return new JourneyMap(process, name, width, height, nodes, edges, Map.copyOf(where));
    }
}
