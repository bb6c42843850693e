package uk.waymark.engine.meeting;

/** On which side of the table somebody sits who is invited. */
public enum Guest {
    /** The child or young person: always offered. */
    CHILD,
    /** Parents and carers: always offered. */
    FAMILY,
    /** Somebody of the child's team. */
    TEAM,
    /** A service that is not in the team and so cannot open the record: whoever plans the meeting writes down its answer. */
    OUTSIDE
}
