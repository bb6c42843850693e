package uk.waymark.web.journey.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.waymark.web.journey.Box;
import uk.waymark.web.journey.MapEdge;
import uk.waymark.web.journey.MapNode;
import uk.waymark.web.journey.NodeKind;
import uk.waymark.web.journey.Point;
import uk.waymark.web.journey.ProcessMap;
import uk.waymark.web.journey.Progress;

/** A journey ready to be drawn: scaled until every name fits its box, with every other label in a free place. */
public final class ProcessDrawing {

    private static final double SMALLEST_SCALE = 1.4;
    private static final double LARGEST_SCALE = 2.4;
    private static final double PADDING = 10;
    private static final double ROOM_FOR_SIGNS = 22;
    private static final double ROOM_BELOW = 8;
    private static final double WIDEST_OUTSIDE = 130;
    private static final double WIDEST_BESIDE_GATEWAY = 84;
    private static final double MARGIN = 14;

    private final ProcessMap map;
    private final Progress progress;
    private final double scale;
    private final List<DrawnNode> nodes = new ArrayList<>();
    private final List<DrawnEdge> edges = new ArrayList<>();
    private Box bounds;

    private ProcessDrawing(ProcessMap map, Progress progress) {
        this.map = map;
        this.progress = progress;
        this.scale = scaleFor(map);
        this.bounds = boundsOf(map, scale);
        draw();
    }

    /** The drawing of this diagram for this journey. */
    public static ProcessDrawing of(ProcessMap map, Progress progress) {
        return new ProcessDrawing(map, progress);
    }

    public String title() {
        return map.title();
    }

    public String meaning() {
        return map.meaning();
    }

    public List<DrawnNode> nodes() {
        return List.copyOf(nodes);
    }

    public List<DrawnEdge> edges() {
        return List.copyOf(edges);
    }

    /** What the drawing covers, with a margin. */
    public Box bounds() {
        return bounds.grown(MARGIN);
    }

    /** The named steps in reading order, for the list that says the same as the picture. */
    public List<DrawnNode> steps() {
        return nodes.stream()
                .filter(drawn -> drawn.node().kind() != NodeKind.GATEWAY
                        && drawn.node().kind() != NodeKind.BOUNDARY
                        && drawn.node().kind() != NodeKind.FRAME)
                .filter(drawn -> !drawn.node().name().isBlank())
                .sorted(Comparator.comparingDouble(
                                (DrawnNode drawn) -> drawn.box().x())
                        .thenComparingDouble(drawn -> drawn.box().y()))
                .toList();
    }

    private void draw() {
        // A frame holds steps and their labels; it stands in nobody's way, and is drawn below all of them.
        List<Box> shapes = map.nodes().stream()
                .filter(node -> node.kind() != NodeKind.FRAME)
                .map(node -> node.box().times(scale).grown(2))
                .toList();
        List<List<Point>> arrows =
                map.edges().stream().map(edge -> scaled(edge.points())).toList();
        LabelPlaces places = new LabelPlaces(shapes, arrows);
        map.nodes().stream()
                .sorted(Comparator.comparing(node -> node.kind() != NodeKind.FRAME))
                .forEach(node -> nodes.add(drawn(node, places)));
        for (MapEdge edge : map.edges()) {
            List<Point> points = scaled(edge.points());
            edges.add(new DrawnEdge(points, labelOf(edge, points, places)));
        }
    }

    private DrawnNode drawn(MapNode node, LabelPlaces places) {
        Box box = node.box().times(scale);
        return new DrawnNode(
                node, box, progress.of(node), progress.said(node), progress.link(node), nameOf(node, box, places));
    }

    private List<TextLine> nameOf(MapNode node, Box box, LabelPlaces places) {
        if (node.kind() == NodeKind.FRAME) {
            List<String> lines = Wrapping.wrapped(node.name(), box.width() - 2 * PADDING);
            return Wrapping.placed(
                    lines, new Box(box.x(), box.y() + PADDING, box.width(), lines.size() * Wrapping.LINE));
        }
        if (node.kind().box()) {
            return Wrapping.placed(Wrapping.wrapped(node.name(), box.width() - 2 * PADDING), roomIn(box, map, scale));
        }
        double widest = node.kind() == NodeKind.GATEWAY ? WIDEST_BESIDE_GATEWAY : WIDEST_OUTSIDE;
        List<String> lines = Wrapping.wrapped(node.name(), widest);
        return lines.isEmpty() ? List.of() : outside(lines, places.beside(box, Wrapping.around(lines)));
    }

    private List<TextLine> labelOf(MapEdge edge, List<Point> points, LabelPlaces places) {
        List<String> lines = Wrapping.wrapped(edge.label(), WIDEST_OUTSIDE);
        return lines.isEmpty() ? List.of() : outside(lines, places.along(points, Wrapping.around(lines)));
    }

    private List<TextLine> outside(List<String> lines, Box place) {
        bounds = bounds.with(place);
        return Wrapping.placed(lines, place);
    }

    private List<Point> scaled(List<Point> points) {
        return points.stream()
                .map(point -> new Point(point.x() * scale, point.y() * scale))
                .toList();
    }

    /** The part of a box where its name may stand: below the sign of its kind and above what sits on its lower edge. */
    private static Box roomIn(Box box, ProcessMap map, double scale) {
        double floor = map.nodes().stream()
                .filter(node -> node.kind() == NodeKind.BOUNDARY)
                .map(node -> node.box().times(scale))
                .filter(event -> event.overlap(box) > 0 && event.centreY() > box.centreY())
                .mapToDouble(Box::y)
                .min()
                .orElse(box.bottom() - ROOM_BELOW);
        return new Box(box.x(), box.y() + ROOM_FOR_SIGNS, box.width(), floor - box.y() - ROOM_FOR_SIGNS);
    }

    private static double scaleFor(ProcessMap map) {
        double scale = SMALLEST_SCALE;
        while (scale < LARGEST_SCALE && !allFit(map, scale)) {
            scale += 0.1;
        }
        return scale;
    }

    private static boolean allFit(ProcessMap map, double scale) {
        return map.nodes().stream()
                .filter(node -> node.kind().box() && node.kind() != NodeKind.FRAME)
                .allMatch(node -> {
                    Box box = node.box().times(scale);
                    int lines = Wrapping.wrapped(node.name(), box.width() - 2 * PADDING)
                            .size();
                    return lines * Wrapping.LINE <= roomIn(box, map, scale).height();
                });
    }

    private static Box boundsOf(ProcessMap map, double scale) {
        Box around = map.nodes().stream().map(MapNode::box).reduce(Box::with).orElse(new Box(0, 0, 1, 1));
        for (MapEdge edge : map.edges()) {
            for (Point point : edge.points()) {
                around = around.with(new Box(point.x(), point.y(), 0, 0));
            }
        }
        return around.times(scale);
    }
}
