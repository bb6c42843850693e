package uk.waymark.web.journey.drawing;

import java.util.List;
import uk.waymark.web.journey.Point;

/** One arrow as it is drawn: its corners and the lines of its label. */
public record DrawnEdge(List<Point> points, List<TextLine> lines) {

    private static final double TIP = 10;
    private static final double HALF_WIDTH = 4.5;

    /** The line, ending where the tip begins. */
    public String path() {
        Point end = back(TIP - 1);
        StringBuilder path =
                new StringBuilder(Paths.moveTo(points.get(0).x(), points.get(0).y()));
        points.subList(1, points.size() - 1).forEach(point -> path.append(Paths.lineTo(point.x(), point.y())));
        return path.append(Paths.lineTo(end.x(), end.y())).toString();
    }

    /** The tip. */
    public String tip() {
        Point end = points.get(points.size() - 1);
        Point foot = back(TIP);
        double alongX = (end.x() - foot.x()) / TIP;
        double alongY = (end.y() - foot.y()) / TIP;
        return Paths.moveTo(end.x(), end.y())
                + Paths.lineTo(foot.x() - alongY * HALF_WIDTH, foot.y() + alongX * HALF_WIDTH)
                + Paths.lineTo(foot.x() + alongY * HALF_WIDTH, foot.y() - alongX * HALF_WIDTH)
                + "Z";
    }

    private Point back(double by) {
        Point end = points.get(points.size() - 1);
        Point before = points.get(points.size() - 2);
        double length = Math.max(1e-6, Math.hypot(end.x() - before.x(), end.y() - before.y()));
        return new Point(
                end.x() - (end.x() - before.x()) / length * by, end.y() - (end.y() - before.y()) / length * by);
    }
}
