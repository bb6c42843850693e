package uk.waymark.engine.keyworker;

/** What became of one proposal. */
public enum ProposalState {
    PROPOSED,
    /** A manager has confirmed it. */
    CONFIRMED,
    /** The family does not want this person. */
    NOT_WANTED,
    /** The person has said no. */
    DECLINED,
    ACCEPTED
}
