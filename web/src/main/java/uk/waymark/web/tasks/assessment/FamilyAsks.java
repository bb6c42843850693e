package uk.waymark.web.tasks.assessment;

/** Whether the family asks for somebody beyond those whom the law names, and whether they are asked. */
public enum FamilyAsks {
    NOBODY("No"),
    ASK("Yes, and we ask them"),
    DO_NOT_ASK("Yes, and we do not ask them, for a reason");

    private final String title;

    FamilyAsks(String title) {
        this.title = title;
    }

    /** The answer in words. */
    public String title() {
        return title;
    }
}
