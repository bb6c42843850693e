package uk.waymark.engine.review;

/** Who is invited to a review. Source: SEND Regulations 2014, regulations 20(2) and 21. */
public enum ReviewPart {
    FAMILY("The parents, or the young person"),
    CHILD("The child"),
    SETTING("The head or SENCO of the school, college or nursery"),
    SEN_OFFICER("An SEN officer of the authority"),
    HEALTH("A health professional named by the health board"),
    SOCIAL_CARE("A social care officer of the authority"),
    KEY_WORKER("The key worker"),
    THERAPIST("A therapist or psychologist"),
    ADULT_SERVICES("Adult services, from Year 9"),
    YOUTH_JUSTICE("The youth justice team"),
    ADVOCATE("Somebody whom the family brings");

    private final String title;

    ReviewPart(String title) {
        this.title = title;
    }

    /** The same in words. */
    public String title() {
        return title;
    }
}
