package uk.waymark.engine.access;

/** The kinds of information about a child that are shared, or not, apart from each other. */
public enum DataClass {
    /** Identity, team, journey and the family's voice. */
    CORE("Who the child is, the team and the journey"),
    EDUCATION("Education"),
    HEALTH("Health"),
    SOCIAL_CARE("Social care"),
    ADVANCE_CARE_PLAN("Advance care plan"),
    SAFEGUARDING("Safeguarding"),
    FINANCE("Money");

    private final String title;

    DataClass(String title) {
        this.title = title;
    }

    /** The class in the family's words. */
    public String title() {
        return title;
    }
}
