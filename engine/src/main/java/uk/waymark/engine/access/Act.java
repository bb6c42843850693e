package uk.waymark.engine.access;

/** What somebody may do with a child's file; secondary acts are asked for by name, never implied by reading. */
public enum Act {
    READ,
    WRITE,
    /** Complete a task that is given to one's role. */
    DO_TASK,
    /** Take a decision that the law gives to the authority. */
    DECIDE,
    /** Give a child to a worker, or move one. */
    ASSIGN,
    /** Give, refuse or take back a permission. */
    SHARE,
    /** Change who works with the child, and who of the family is known and sees the record: never the family's own act. */
    CHANGE_CIRCLE,
    /** Record that a child has died. */
    RECORD_DEATH,
    EXPORT
}
