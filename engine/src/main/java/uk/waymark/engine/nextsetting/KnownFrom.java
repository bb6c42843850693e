package uk.waymark.engine.nextsetting;

/** Who said that a child will move to another school or college. */
public enum KnownFrom {
    FAMILY("The child or the family"),
    SETTING("The school or college that the child goes to now"),
    NEXT_SETTING("The school or college that comes next"),
    AUTHORITY("School admissions, or somebody else of the authority"),
    OTHER("Somebody else");

    private final String title;

    KnownFrom(String title) {
        this.title = title;
    }

    /** Who it is, in plain words. */
    public String title() {
        return title;
    }
}
