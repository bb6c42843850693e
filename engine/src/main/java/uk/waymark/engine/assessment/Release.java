package uk.waymark.engine.assessment;

/** Why nobody waits for a body's advice any more. */
public enum Release {
    /** Another authority assesses the child. */
    MOVED_AWAY("The family has moved to another area"),
    /** The law may ask for this advice in every case: then somebody else gives it. */
    SOMEBODY_ELSE("Somebody else gives this advice"),
    NOT_NEEDED("This advice is not needed after all");

    private final String title;

    Release(String title) {
        this.title = title;
    }

    /** The reason in plain words. */
    public String title() {
        return title;
    }
}
