package uk.waymark.engine.clock;

/** Whether a statutory period is running, was met (in time or late), or no longer applies. */
public enum ClockState {
    RUNNING,
    SATISFIED,
    CANCELLED
}
