package uk.waymark.engine.panel;

/** How far one question has come. */
public enum PanelState {
    ASKED("To be prepared"),
    READY("Ready for the panel"),
    NEED_DECIDED("The need is decided"),
    FUNDED("Need and money are decided"),
    TOLD("The family knows"),
    /** The child has died: nobody is asked to decide any more. */
    WITHDRAWN("Withdrawn");

    private final String title;

    PanelState(String title) {
        this.title = title;
    }

    /** The state in plain words. */
    public String title() {
        return title;
    }
}
