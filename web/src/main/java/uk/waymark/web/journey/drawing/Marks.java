package uk.waymark.web.journey.drawing;

import uk.waymark.web.journey.Box;
import uk.waymark.web.journey.MapNode;
import uk.waymark.web.journey.Marker;
import uk.waymark.web.journey.NodeKind;

/** The small signs inside the shapes, as strokes. */
final class Marks {

    private static final double FROM_CORNER = 14;

    private Marks() {}

    static String of(MapNode node, Box box) {
        if (node.kind() == NodeKind.FRAME) {
            return "";
        }
        if (node.kind().box()) {
            return kind(node.kind(), box.x() + FROM_CORNER, box.y() + FROM_CORNER)
                    + below(node.marker(), node.kind() == NodeKind.SUB_PROCESS, box);
        }
        double reach = Math.min(box.width(), box.height()) / 2;
        return ring(node.kind(), box, reach) + inside(node.marker(), box.centreX(), box.centreY(), reach);
    }

    private static String kind(NodeKind kind, double x, double y) {
        return switch (kind) {
            case USER_TASK ->
                Paths.circle(x, y - 3, 3.5) + Paths.moveTo(x - 7, y + 8) + Paths.arc(7, x + 7, y + 8) + "Z";
            case SERVICE_TASK -> Paths.circle(x, y, 3) + spokes(x, y);
            case RULE_TASK ->
                Paths.moveTo(x - 8, y - 6) + "h16v12h-16Z" + Paths.line(x - 8, y - 2, x + 8, y - 2)
                        + Paths.line(x - 3, y - 2, x - 3, y + 6);
            default -> "";
        };
    }

    private static String spokes(double x, double y) {
        StringBuilder spokes = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            double sin = Math.sin(i * Math.PI / 4);
            double cos = Math.cos(i * Math.PI / 4);
            spokes.append(Paths.line(x + cos * 5, y + sin * 5, x + cos * 8, y + sin * 8));
        }
        return spokes.toString();
    }

    private static String below(Marker marker, boolean subProcess, Box box) {
        double x = box.centreX();
        double y = box.bottom() - 10;
        String inner = subProcess
                ? Paths.moveTo(x - 7, y - 7) + "h14v14h-14Z" + Paths.line(x - 4, y, x + 4, y)
                        + Paths.line(x, y - 4, x, y + 4)
                : "";
        double side = subProcess ? x + 18 : box.x() + FROM_CORNER;
        return inner
                + switch (marker) {
                    case EACH ->
                        Paths.line(side - 5, y - 5, side - 5, y + 5)
                                + Paths.line(side, y - 5, side, y + 5)
                                + Paths.line(side + 5, y - 5, side + 5, y + 5);
                    case LOOP ->
                        Paths.moveTo(side - 4, y + 5) + "A6 6 0 1 1 " + (float) (side + 4) + " " + (float) (y + 5)
                                + Paths.line(side + 4, y + 5, side + 8, y + 2);
                    default -> "";
                };
    }

    private static String ring(NodeKind kind, Box box, double reach) {
        return kind == NodeKind.EVENT || kind == NodeKind.BOUNDARY
                ? Paths.circle(box.centreX(), box.centreY(), reach - 4)
                : "";
    }

    private static String inside(Marker marker, double x, double y, double reach) {
        double r = reach * 0.42;
        return switch (marker) {
            case CHOICE -> Paths.line(x - r, y - r, x + r, y + r) + Paths.line(x - r, y + r, x + r, y - r);
            case PARALLEL -> Paths.line(x - r, y, x + r, y) + Paths.line(x, y - r, x, y + r);
            case FIRST_EVENT -> Paths.circle(x, y, r * 1.25) + pentagon(x, y, r * 0.8);
            case TIMER -> Paths.circle(x, y, r * 1.2) + Paths.line(x, y - r * 0.8, x, y) + Paths.lineTo(x + r * 0.6, y);
            case MESSAGE ->
                Paths.moveTo(x - r, y - r * 0.7) + Paths.lineTo(x + r, y - r * 0.7) + Paths.lineTo(x + r, y + r * 0.7)
                        + Paths.lineTo(x - r, y + r * 0.7) + "Z" + Paths.line(x - r, y - r * 0.7, x, y)
                        + Paths.lineTo(x + r, y - r * 0.7);
            case SIGNAL ->
                Paths.moveTo(x, y - r) + Paths.lineTo(x + r, y + r * 0.8) + Paths.lineTo(x - r, y + r * 0.8) + "Z";
            case ERROR ->
                Paths.line(x - r, y + r, x - r * 0.3, y - r * 0.6)
                        + Paths.lineTo(x + r * 0.3, y + r * 0.4)
                        + Paths.lineTo(x + r, y - r);
            case ENDS_ALL -> Paths.circle(x, y, r) + Paths.circle(x, y, r / 2);
            default -> "";
        };
    }

    private static String pentagon(double x, double y, double r) {
        StringBuilder corners = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            double angle = -Math.PI / 2 + i * 2 * Math.PI / 5;
            double cornerX = x + Math.cos(angle) * r;
            double cornerY = y + Math.sin(angle) * r;
            corners.append(i == 0 ? Paths.moveTo(cornerX, cornerY) : Paths.lineTo(cornerX, cornerY));
        }
        return corners.append("Z").toString();
    }
}
