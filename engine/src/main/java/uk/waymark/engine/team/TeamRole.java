package uk.waymark.engine.team;

/** The part that somebody plays in one child's team. */
public enum TeamRole {
    /** The one person whom the family rings: the primary coordinator. There is exactly one. */
    KEY_WORKER("Key worker"),
    DEPUTY("Stands in for the key worker"),
    LEAD_CLINICIAN("Lead doctor or nurse"),
    ESCALATION_OWNER("Sorts out what the team cannot"),
    CASEWORKER("SEN caseworker"),
    MEMBER("Member of the team");

    private final String title;

    TeamRole(String title) {
        this.title = title;
    }

    /** The part in the family's words. */
    public String title() {
        return title;
    }
}
