package uk.waymark.engine.transition;

/** What a service for adults has said. */
public enum ServiceAnswer {
    ASKED("No answer yet"),
    ACCEPTED("Will take part"),
    DECLINED("Says it is not for them");

    private final String title;

    ServiceAnswer(String title) {
        this.title = title;
    }

    /** The answer in plain words. */
    public String title() {
        return title;
    }
}
