package uk.waymark.engine.access;

/** How much of a kind of information a role may use. */
enum Level {
    NONE,
    SUMMARY,
    READ,
    WRITE;

    boolean covers(Level needed) {
        return compareTo(needed) >= 0;
    }
}
