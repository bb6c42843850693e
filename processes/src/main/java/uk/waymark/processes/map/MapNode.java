package uk.waymark.processes.map;

import org.jspecify.annotations.Nullable;

/**
 * One step of a drawn journey, in the drawing's own units (pixels at 100 percent).
 *
 * @param label where the name stands when it is not inside the box
 */
public record MapNode(
        String id,
        Kind kind,
        String name,
        Box box,
        @Nullable Box label) {

    /** What is drawn. */
    public enum Kind {
        START,
        END,
        USER_TASK,
        SERVICE_TASK,
        /** One way is taken. */
        GATEWAY,
        /** Several ways are taken at once. */
        PARALLEL,
        /** A wait. */
        EVENT,
        /** A wait on the edge of a step. */
        BOUNDARY,
        /** A frame around steps that belong together. */
        GROUP
    }

    /** A rectangle: left edge, upper edge, width, height. */
    public record Box(double x, double y, double width, double height) {}
}
