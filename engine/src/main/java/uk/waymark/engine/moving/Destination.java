package uk.waymark.engine.moving;

/** Where a family has moved to, as far as the law asks: an education, health and care plan counts in England only. */
public enum Destination {
    ENGLAND("To another local authority in England"),
    ELSEWHERE("To Wales, Scotland, Northern Ireland or another country");

    private final String title;

    Destination(String title) {
        this.title = title;
    }

    /** The destination in words. */
    public String title() {
        return title;
    }
}
