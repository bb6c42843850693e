package uk.waymark.web.journey.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.web.journey.Box;
import uk.waymark.web.journey.MapNode;
import uk.waymark.web.journey.NodeKind;
import uk.waymark.web.journey.NodeState;

/** One step as it is drawn: its place, its state and how that is said, where it leads, and the lines of its label. */
public record DrawnNode(
        MapNode node,
        Box box,
        NodeState state,
        String said,
        @Nullable String href,
        List<TextLine> lines) {

    private static final double BADGE_HEIGHT = 18;

    /** What a screen reader says. */
    public String spoken() {
        return said + ": " + node.name();
    }

    /** What is shown on top of a box; empty where the step is still to come. */
    public String badge() {
        return node.kind().box() && node.kind() != NodeKind.FRAME && state != NodeState.NOT_YET ? said : "";
    }

    /** The place of it. */
    public Box badgeBox() {
        double width = Wrapping.width(badge()) + 14;
        return new Box(box.right() - width - 8, box.y() - BADGE_HEIGHT / 2, width, BADGE_HEIGHT);
    }

    /** The corners of a gateway. */
    public String diamond() {
        return Paths.moveTo(box.centreX(), box.y())
                + Paths.lineTo(box.right(), box.centreY())
                + Paths.lineTo(box.centreX(), box.bottom())
                + Paths.lineTo(box.x(), box.centreY())
                + "Z";
    }

    /** The strokes of the small signs inside the shape; empty when it has none. */
    public String marks() {
        return Marks.of(node, box);
    }
}
