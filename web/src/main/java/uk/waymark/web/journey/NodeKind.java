package uk.waymark.web.journey;

/** The kinds of step that a diagram knows. */
public enum NodeKind {
    START,
    END,
    USER_TASK,
    SERVICE_TASK,
    RULE_TASK,
    SUB_PROCESS,
    /** A frame around steps that are drawn inside it. */
    FRAME,
    GATEWAY,
    EVENT,
    BOUNDARY;

    /** Whether the name stands inside the shape. */
    public boolean box() {
        return this == USER_TASK || this == SERVICE_TASK || this == RULE_TASK || this == SUB_PROCESS || this == FRAME;
    }

    /** Whether the shape is a circle. */
    public boolean circle() {
        return !box() && this != GATEWAY;
    }
}
