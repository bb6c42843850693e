package uk.waymark.engine.plan;

/** Something that the law asks of a plan and that is not there yet. Source: SEND Regulations 2014, regulations 12 and 18. */
public enum Gap {
    NO_VIEWS("Section A is empty: write what the child and the family said, in their own words."),
    NO_NEEDS("Section B is empty: write each special educational need."),
    NO_OUTCOME("A need has no outcome: write in section E what is aimed for."),
    NO_PROVISION("A need has no provision: write what is done for it, in the section that fits."),
    NOT_SPECIFIC("Provision is not specific: say how long, how often and who does it."),
    NO_ADULTHOOD("From Year 9 the plan prepares for adulthood: mark or add the provision that does."),
    NO_ADVICE_LIST("Section K is empty: list the advice and information."),
    SETTING_IN_DRAFT("Section I must be empty in a draft: take the setting out, so that the family's wish stays open."),
    NO_SETTING("Section I is empty: name the setting, or the kind of setting."),
    NO_NEXT_SETTING(
            "A move to the next school or college is near: name in section I where the child goes from then. If that is not"
                    + " decided yet the plan can go out, and this stays to be done."),
    HEALTH_NOT_AGREED("The health board has not agreed section G: ask it to, and send the plan when it has.");

    private final String sentence;

    Gap(String sentence) {
        this.sentence = sentence;
    }

    /** Whether the plan can be sent all the same, because this has a day of its own in the law. */
    boolean mayFollow() {
        return this == NO_NEXT_SETTING;
    }

    /** What is missing and what to do about it. */
    public String sentence() {
        return sentence;
    }
}
