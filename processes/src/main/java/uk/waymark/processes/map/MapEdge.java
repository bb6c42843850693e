package uk.waymark.processes.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line between two steps of a drawn journey.
 *
 * @param label when it is taken; empty where there is no choice
 * @param labelBox where that stands
 */
public record MapEdge(
        String id, String from, String to, List<Point> points, String label, MapNode.@Nullable Box labelBox) {

    /** A corner of the line. */
    public record Point(double x, double y) {}
}
