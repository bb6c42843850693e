package uk.waymark.processes.repair;

/** Why a journey cannot go back to a step that somebody has done. */
public enum WhyNotBack {
    /** It has changed a record that only goes forward, or a later step has: it could not be done anew. */
    ONLY_FORWARD,
    /** Something else has followed from it and waits: it would come a second time. */
    HAS_FOLLOWED,
    /** Several ways lead on from it, and one of them is over or would wait for ever. */
    OTHER_WAYS,
    /** A legal period has been met since, or would pass a second time. */
    LEGAL_PERIOD
}
