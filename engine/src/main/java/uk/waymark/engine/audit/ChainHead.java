package uk.waymark.engine.audit;

import java.util.UUID;

/** The last link of a chain: its number and its hash. */
public record ChainHead(UUID chain, long seq, byte[] hash) {

    /** Where a chain begins. */
    public static ChainHead empty(UUID chain) {
        return new ChainHead(chain, 0, new byte[32]);
    }
}
