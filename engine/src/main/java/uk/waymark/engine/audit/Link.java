package uk.waymark.engine.audit;

import java.time.Instant;

/** A stored entry with the proof that ties it to the one before. */
public record Link(Entry entry, long seq, Instant at, byte[] salt, byte[] commitment, byte[] previous, byte[] hash) {

    /** The head that the chain has with this entry. */
    public ChainHead head() {
        return new ChainHead(entry.chain(), seq, hash);
    }
}
