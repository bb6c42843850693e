package uk.waymark.web.journey;

/** The small sign inside a shape that says how it works. */
public enum Marker {
    NONE,
    /** One of the ways is taken. */
    CHOICE,
    /** All ways are taken, and all must arrive. */
    PARALLEL,
    /** Whatever happens first decides. */
    FIRST_EVENT,
    TIMER,
    MESSAGE,
    SIGNAL,
    ERROR,
    /** Done once for each of several, at the same time. */
    EACH,
    /** Done again until it is finished. */
    LOOP,
    /** Ends everything that still runs. */
    ENDS_ALL
}
