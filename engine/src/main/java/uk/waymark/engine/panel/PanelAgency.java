package uk.waymark.engine.panel;

/** The three who sit on a joint panel and may share the cost. */
public enum PanelAgency {
    EDUCATION("Education"),
    HEALTH("Health"),
    SOCIAL_CARE("Social care");

    private final String title;

    PanelAgency(String title) {
        this.title = title;
    }

    /** The agency in plain words. */
    public String title() {
        return title;
    }
}
