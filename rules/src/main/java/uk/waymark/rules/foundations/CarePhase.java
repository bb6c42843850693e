package uk.waymark.rules.foundations;

/** How the child is at present, as the professionals who care for the child put it. */
public enum CarePhase {
    STABLE,
    UNSTABLE,
    DETERIORATING,
    END_OF_LIFE,
    NOT_KNOWN
}
