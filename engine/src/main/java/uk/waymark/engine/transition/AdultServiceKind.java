package uk.waymark.engine.transition;

/** The kinds of services for adults that a young person may move to. */
public enum AdultServiceKind {
    ADULT_SPECIALIST("Hospital specialist for adults"),
    PALLIATIVE_CARE("Palliative care or hospice for adults"),
    CONTINUING_HEALTHCARE("NHS Continuing Healthcare"),
    SOCIAL_CARE("Adult social care"),
    GP("GP"),
    MENTAL_HEALTH("Mental health service for adults"),
    THERAPY("Therapies and equipment for adults"),
    COLLEGE_OR_WORK("College, training or work"),
    HOUSING("Housing and supported living");

    private final String title;

    AdultServiceKind(String title) {
        this.title = title;
    }

    /** The kind in plain words. */
    public String title() {
        return title;
    }
}
