package uk.waymark.rules.continuingcare;

/** How much care a child needs in one area beyond what is usual at that age. Source: continuing care framework 2016. */
public enum NeedLevel {
    NO_ADDITIONAL("No additional needs"),
    LOW("Low"),
    MODERATE("Moderate"),
    HIGH("High"),
    SEVERE("Severe"),
    PRIORITY("Priority"),
    NOT_KNOWN("Not known");

    private final String title;

    NeedLevel(String title) {
        this.title = title;
    }

    /** The level as the tool calls it. */
    public String title() {
        return title;
    }
}
