package uk.waymark.engine.eligibility;

/** How a family was told. */
public enum ToldHow {
    IN_PERSON("In person"),
    BY_TELEPHONE("By telephone"),
    BY_LETTER("By letter"),
    BY_EMAIL("By e-mail");

    private final String title;

    ToldHow(String title) {
        this.title = title;
    }

    /** The way in words. */
    public String title() {
        return title;
    }
}
