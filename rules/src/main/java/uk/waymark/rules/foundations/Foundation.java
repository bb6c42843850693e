package uk.waymark.rules.foundations;

/**
 * The ten foundations that have to be in place for good palliative care of a child or young adult.
 * Source: Ambitions for Palliative and End of Life Care, the guide for children and young adults (eight and two more).
 */
public enum Foundation {
    PERSONALISED_CARE_PLANNING(1, "Personalised care planning"),
    SHARED_RECORDS(2, "Shared records"),
    EVIDENCE_AND_INFORMATION(3, "Evidence and information"),
    INVOLVING_THOSE_IMPORTANT(4, "Involving and supporting those important to the child"),
    EDUCATION_AND_TRAINING(5, "Education and training"),
    ACCESS_24_7(6, "24/7 access"),
    CO_DESIGN(7, "Co-design"),
    LEADERSHIP(8, "Leadership"),
    PARTNERSHIP_WORKING(9, "Collaboration and partnership"),
    SHARING_LEARNING(10, "Sharing learning");

    private final int number;
    private final String title;

    Foundation(int number, String title) {
        this.number = number;
        this.title = title;
    }

    /** Its number, 1 to 10. */
    public int number() {
        return number;
    }

    /** Its name, as families and professionals read it. */
    public String title() {
        return title;
    }
}
