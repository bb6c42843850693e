package uk.waymark.engine.audit;

/** Who has the ball: the team around the child, one named agency, the family, a queue, or the system itself. */
public enum Holder {
    TEAM,
    AGENCY,
    FAMILY,
    QUEUE,
    SYSTEM
}
