package uk.waymark.engine.consent;

/** On what right somebody answers for the child; assessed for each decision, not once for each child. */
public enum Competence {
    PARENTAL_RESPONSIBILITY("Has parental responsibility"),
    /** Under 16 with enough understanding of this decision (Gillick v West Norfolk AHA [1986] AC 112). */
    GILLICK_COMPETENT("Under 16 and understands this decision"),
    /** 16 or over with capacity, which the law presumes (Mental Capacity Act 2005, s.1). */
    CAPACITY_16_PLUS("16 or over and decides for themselves"),
    /** 16 or over without capacity for this decision (Mental Capacity Act 2005, s.4). */
    BEST_INTERESTS("Decided in their best interests");

    private final String title;

    Competence(String title) {
        this.title = title;
    }

    /** The right in plain words. */
    public String title() {
        return title;
    }
}
