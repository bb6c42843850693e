package uk.waymark.engine.clock;

/** What can happen to a statutory period. */
public enum ClockEventKind {
    STARTED,
    EXCEPTION,
    SATISFIED,
    BREACHED,
    CANCELLED,
    START_CORRECTED,
    RECALCULATED,
    /** Somebody was given longer than the law asks for at least. */
    EXTENDED,
    /** It had been ended by mistake: it counts on as if it had never been. */
    RESUMED
}
