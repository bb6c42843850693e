package uk.waymark.engine.contact;

/** How somebody of the team was in touch with the family. */
public enum ContactWay {
    VISIT("Visit"),
    TELEPHONE("Telephone"),
    VIDEO("Video call"),
    MESSAGE("Message"),
    MEETING("Meeting");

    private final String title;

    ContactWay(String title) {
        this.title = title;
    }

    /** The way in plain words. */
    public String title() {
        return title;
    }
}
