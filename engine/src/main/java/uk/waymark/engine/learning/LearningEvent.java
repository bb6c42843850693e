package uk.waymark.engine.learning;

/** What may happen to a child from which others can learn. */
public enum LearningEvent {
    DISCHARGE("Going home from hospital"),
    TRANSITION("Moving to services for adults"),
    COMPLAINT("A complaint"),
    INCIDENT("Something went wrong"),
    PRAISE("Something went very well");

    private final String title;

    LearningEvent(String title) {
        this.title = title;
    }

    /** The event in words. */
    public String title() {
        return title;
    }
}
