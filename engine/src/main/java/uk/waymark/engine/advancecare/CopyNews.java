package uk.waymark.engine.advancecare;

/** What has happened with a copy of the plan. */
public enum CopyNews {
    /** The present edition has been sent. */
    SENT,
    /** The holder has it, and has destroyed the old one. */
    ACKNOWLEDGED,
    /** The holder has no copy any more. */
    ENDED
}
