package uk.waymark.engine.api;

/** What a program may use of the JSON API; what it may see or do there is decided by the access policy all the same. */
public enum ApiScope {
    REFER("Ask for help for a child"),
    READ("Read the journeys and foundations of children who are open to it"),
    TASKS("Read and complete tasks"),
    ADVISE("Give advice that its agency was asked for"),
    DECIDE("Record decisions of the authority");

    private final String title;

    ApiScope(String title) {
        this.title = title;
    }

    /** The scope in plain words. */
    public String title() {
        return title;
    }
}
