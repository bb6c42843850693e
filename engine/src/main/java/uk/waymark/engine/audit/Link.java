package uk.waymark.engine.audit;

import java.time.Instant;

/** A stored entry with the proof that ties it to the one before. */
record Link(Entry entry, long seq, Instant at, byte[] salt, byte[] commitment, byte[] previous, byte[] hash) {

    ChainHead head() {
        return new ChainHead(entry.chain(), seq, hash);
    }
}
