package uk.waymark.engine.audit;

/** How a step ended: it was done, or it was no longer needed. */
public enum HowEnded {
    COMPLETED,
    CANCELLED
}
