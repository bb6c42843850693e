package uk.waymark.web.journey.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import uk.waymark.web.journey.Box;
import uk.waymark.web.journey.MapEdge;
import uk.waymark.web.journey.MapNode;
import uk.waymark.web.journey.Marker;
import uk.waymark.web.journey.NodeKind;
import uk.waymark.web.journey.Point;
import uk.waymark.web.journey.ProcessMap;

/** Diagrams to draw in tests. */
final class SampleMap {

    private SampleMap() {}

    static ProcessMap referral() {
        return new ProcessMap(
                "Referral",
                "From the first request to a decision and a key worker.",
                List.of(
                        circle("referral-received", NodeKind.START, Marker.MESSAGE, "Referral received", 150, 182),
                        box("check-eligibility", NodeKind.RULE_TASK, "Check eligibility by the rules", 240, 160),
                        new MapNode(
                                "eligible",
                                NodeKind.GATEWAY,
                                Marker.CHOICE,
                                "What do the rules say?",
                                new Box(395, 175, 50, 50)),
                        box(
                                "decide-on-eligibility",
                                NodeKind.USER_TASK,
                                "Decide whether this child needs a joint assessment and explain why",
                                500,
                                60),
                        box(
                                "tell-the-family",
                                NodeKind.USER_TASK,
                                "Tell the family and say what happens next",
                                500,
                                160),
                        new MapNode(
                                "ask-for-more",
                                NodeKind.USER_TASK,
                                Marker.EACH,
                                "Ask each service for what is missing",
                                new Box(500, 270, 100, 80)),
                        circle("late", NodeKind.BOUNDARY, Marker.TIMER, "After ten working days", 532, 332),
                        circle("done", NodeKind.END, Marker.NONE, "Key worker named", 702, 182)),
                List.of(
                        edge("f1", "", 186, 200, 240, 200),
                        edge("f2", "", 340, 200, 395, 200),
                        edge("f3", "Needs judgement", 420, 175, 420, 100, 500, 100),
                        edge("f4", "Met", 445, 200, 500, 200),
                        edge("f5", "Not enough is known", 420, 225, 420, 310, 500, 310),
                        edge("f6", "", 550, 140, 550, 160),
                        edge("f7", "", 600, 200, 702, 200),
                        edge("back", "The family answered", 600, 310, 650, 310, 650, 400, 290, 400, 290, 240)));
    }

    static ProcessMap random(Random random) {
        List<MapNode> nodes = new ArrayList<>();
        List<MapEdge> edges = new ArrayList<>();
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 5; column++) {
                nodes.add(any(random, row * 5 + column, 150 + column * 160, 100 + row * 130));
                if (column > 0) {
                    double y = 140 + row * 130;
                    double gateway = 75 + column * 160;
                    edges.add(edge(
                            "e" + row + column, random.nextBoolean() ? "Yes, met" : "", gateway, y, gateway + 60, y));
                }
            }
        }
        return new ProcessMap("Random", "For the test.", nodes, edges);
    }

    private static MapNode any(Random random, int number, double x, double y) {
        String name = "Word " + "and more ".repeat(random.nextInt(4)) + number;
        return switch (random.nextInt(3)) {
            case 0 -> box("n" + number, NodeKind.USER_TASK, name, x, y);
            case 1 -> new MapNode("n" + number, NodeKind.GATEWAY, Marker.CHOICE, name, new Box(x + 25, y + 15, 50, 50));
            default -> circle("n" + number, NodeKind.EVENT, Marker.TIMER, name, x + 32, y + 22);
        };
    }

    private static MapNode box(String id, NodeKind kind, String name, double x, double y) {
        return new MapNode(id, kind, Marker.NONE, name, new Box(x, y, 100, 80));
    }

    private static MapNode circle(String id, NodeKind kind, Marker marker, String name, double x, double y) {
        return new MapNode(id, kind, marker, name, new Box(x, y, 36, 36));
    }

    private static MapEdge edge(String id, String label, double... corners) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < corners.length; i += 2) {
            points.add(new Point(corners[i], corners[i + 1]));
        }
        return new MapEdge(id, points, label);
    }
}
