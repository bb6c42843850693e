package uk.waymark.processes.migration;

/** Why a journey was not moved to the changed diagram. */
public enum WhyNot {
    /** It stands at a step that the changed diagram does not have, and nobody has said what that step is called now. */
    STEP_IS_GONE,
    /** The step is another kind of step there, or lies in another frame. */
    NOT_ALIKE,
    /** Somebody was just working on it; it can be tried again. */
    BUSY,
    /** It has ended meanwhile. */
    ENDED,
    /** Something went wrong; the log says what. */
    FAULT
}
