package uk.waymark.engine.reassessment;

/** The only grounds on which the law lets an authority refuse to assess again. Source: SEND Regulations 2014, regulation 24. */
public enum RefusalGround {
    ASSESSED_LATELY("Needs were assessed less than six months before the request"),
    NOT_NECESSARY("It is not necessary to assess again");

    private final String title;

    RefusalGround(String title) {
        this.title = title;
    }

    /** The ground in plain words. */
    public String title() {
        return title;
    }
}
