package uk.waymark.engine.review;

/** What asking about safety brought: never what it is about, which stands in safeguarding records only. */
public enum Safeguarding {
    NOTHING_NEW("We asked, and there is nothing to pass on"),
    PASSED_ON("We asked, and it has been passed on to the safeguarding lead");

    private final String title;

    Safeguarding(String title) {
        this.title = title;
    }

    /** The same in words. */
    public String title() {
        return title;
    }
}
