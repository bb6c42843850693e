package uk.waymark.engine.moving;

/** How far a child's journey had come on the day of the move: it says what is handed over, and what would begin anew. */
public enum Stood {
    /** A plan is in force. */
    PLAN,
    /** Advice is gathered for a first plan. */
    ASSESSING,
    /** All advice is there, and a first plan is thought about or written. */
    WRITING,
    /** A request waits for the decision whether to assess. */
    ASKED,
    /** Nothing of this. */
    NOTHING
}
