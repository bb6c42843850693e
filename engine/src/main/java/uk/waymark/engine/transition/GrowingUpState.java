package uk.waymark.engine.transition;

/** How far the move to adult services has come. */
public enum GrowingUpState {
    PREPARING("Being prepared"),
    MOVED("With adult services, and still supported"),
    DONE("Done"),
    ENDED("No longer needed");

    private final String title;

    GrowingUpState(String title) {
        this.title = title;
    }

    /** The state in plain words. */
    public String title() {
        return title;
    }
}
