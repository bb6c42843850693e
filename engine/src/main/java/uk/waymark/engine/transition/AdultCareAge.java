package uk.waymark.engine.transition;

/**
 * When adult continuing healthcare hears of a young person. Source: National Framework for Children and Young People's
 * Continuing Care 2016, paragraphs 116-117; National Framework for NHS Continuing Healthcare, on transition.
 */
public enum AdultCareAge {
    FOURTEEN(14, "Told that the young person may need it"),
    SIXTEEN(16, "Asked to screen"),
    SEVENTEEN(17, "Asked for a decision in principle");

    private final int years;
    private final String title;

    AdultCareAge(int years, String title) {
        this.years = years;
        this.title = title;
    }

    /** The age in years. */
    public int years() {
        return years;
    }

    /** What happens at this age, in plain words. */
    public String title() {
        return title;
    }
}
