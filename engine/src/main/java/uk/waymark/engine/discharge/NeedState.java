package uk.waymark.engine.discharge;

/** Where one thing stands that has to be ready. */
public enum NeedState {
    OPEN("Still to do"),
    READY("Ready"),
    NOT_NEEDED("Not needed for this child");

    private final String title;

    NeedState(String title) {
        this.title = title;
    }

    /** The state in plain words. */
    public String title() {
        return title;
    }
}
