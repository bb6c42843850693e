package uk.waymark.web.child;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.waymark.processes.map.JourneyMap;
import uk.waymark.web.journey.Box;
import uk.waymark.web.journey.MapEdge;
import uk.waymark.web.journey.MapNode;
import uk.waymark.web.journey.Marker;
import uk.waymark.web.journey.NodeKind;
import uk.waymark.web.journey.NodeState;
import uk.waymark.web.journey.Point;
import uk.waymark.web.journey.ProcessMap;
import uk.waymark.web.journey.Progress;

/** Turns a diagram's own layout into the picture that pages draw. */
public final class Maps {

    private static final String MEANING = "Marked are the steps that are done and those that go on now.";

    private Maps() {}

    /** The diagram as a picture. */
    public static ProcessMap picture(JourneyMap map) {
        return new ProcessMap(
                map.name(),
                MEANING,
                map.nodes().stream().map(Maps::node).toList(),
                map.edges().stream().map(Maps::edge).toList());
    }

    /** Where the child is, and which steps the reader can open. */
    public static Progress progress(JourneyMap map, Map<String, String> links) {
        Map<String, NodeState> states = new LinkedHashMap<>();
        map.states().forEach((step, state) -> states.put(step, NodeState.valueOf(state.name())));
        return new Progress(states, links);
    }

    private static MapNode node(uk.waymark.processes.map.MapNode node) {
        return new MapNode(
                node.id(),
                kind(node.kind()),
                marker(node.kind()),
                node.name(),
                new Box(
                        node.box().x(),
                        node.box().y(),
                        node.box().width(),
                        node.box().height()));
    }

    private static MapEdge edge(uk.waymark.processes.map.MapEdge edge) {
        return new MapEdge(
                edge.id(),
                edge.points().stream()
                        .map(point -> new Point(point.x(), point.y()))
                        .toList(),
                edge.label());
    }

    private static NodeKind kind(uk.waymark.processes.map.MapNode.Kind kind) {
        return switch (kind) {
            case START -> NodeKind.START;
            case END -> NodeKind.END;
            case USER_TASK -> NodeKind.USER_TASK;
            case SERVICE_TASK -> NodeKind.SERVICE_TASK;
            case GATEWAY, PARALLEL -> NodeKind.GATEWAY;
            case EVENT -> NodeKind.EVENT;
            case BOUNDARY -> NodeKind.BOUNDARY;
            case GROUP -> NodeKind.FRAME;
        };
    }

    private static Marker marker(uk.waymark.processes.map.MapNode.Kind kind) {
        return switch (kind) {
            case GATEWAY -> Marker.CHOICE;
            case PARALLEL -> Marker.PARALLEL;
            case EVENT, BOUNDARY -> Marker.TIMER;
            default -> Marker.NONE;
        };
    }
}
