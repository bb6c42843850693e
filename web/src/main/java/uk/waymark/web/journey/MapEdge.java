package uk.waymark.web.journey;

import java.util.List;

/** One arrow of a diagram: its corners in order, and its label, which may be empty. */
public record MapEdge(String id, List<Point> points, String label) {

    public MapEdge {
        if (points.size() < 2) {
            throw new IllegalArgumentException("The arrow " + id + " needs at least two points");
        }
        points = List.copyOf(points);
    }
}
