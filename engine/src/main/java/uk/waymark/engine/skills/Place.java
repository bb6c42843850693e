package uk.waymark.engine.skills;

/** Where a child spends time and needs care. */
public enum Place {
    HOME("At home"),
    SCHOOL("At school or nursery"),
    RESPITE("At a short break"),
    HOSPICE("At the hospice"),
    TRANSPORT("On the way");

    private final String title;

    Place(String title) {
        this.title = title;
    }

    /** The place in words. */
    public String title() {
        return title;
    }
}
