package uk.waymark.engine.transition;

/** What has to be talked over, or decided, before a young person is grown up. */
public enum TalkTopic {
    /** Family Law Reform Act 1969, section 8; Mental Capacity Act 2005. */
    CHOICES("Deciding about treatment, from the 16th birthday", "choicesTalkedOver"),
    /** Children and Families Act 2014, sections 80 and 83. */
    PLAN_RIGHTS("The rights of the EHC plan, which become the young person's own", "planRightsExplained"),
    /** Children and Families Act 2014, sections 45 and 46. */
    PLAN_END("What comes after the EHC plan", "planEndTalkedOver"),
    /** National Framework for NHS Continuing Healthcare: in principle, as soon as practicable after the 17th birthday. */
    ADULT_HEALTH_DECISION("What NHS Continuing Healthcare has decided in principle", "adultHealthDecided");

    private final String title;
    private final String fact;

    TalkTopic(String title, String fact) {
        this.title = title;
        this.fact = fact;
    }

    /** The topic in plain words. */
    public String title() {
        return title;
    }

    /** What the rules call it. */
    String fact() {
        return fact;
    }
}
