package uk.waymark.engine.audit;

import java.time.Instant;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;

/** A stored entry with the proof that ties it to the one before. */
public record Link(Entry entry, long seq, Instant at, byte[] salt, byte[] commitment, byte[] previous, byte[] hash) {

    /** Adds an entry; its values are {@link #row}. */
    public static final String ADD_ENTRY =
            "insert into audit_entry (chain, seq, at, actor, action, case_id, subject, detail, salt, commitment,"
                    + " previous, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** Adds the head of a chain that begins; its values are {@link #headRow} of the last entry. */
    public static final String ADD_HEAD = "insert into audit_head (seq, at, hash, chain) values (?, ?, ?, ?)";

    /** The head that the chain has with this entry. */
    public ChainHead head() {
        return new ChainHead(entry.chain(), seq, hash);
    }

    /** This entry as the database keeps it. */
    public Object[] row() {
        return new Object[] {
            Ids.bytes(entry.chain()),
            seq,
            Columns.stored(at),
            Columns.stored(entry.actor()),
            entry.action().name(),
            Columns.stored(entry.caseId()),
            entry.subject(),
            entry.detail(),
            salt,
            commitment,
            previous,
            hash
        };
    }

    /** The head that the chain has with this entry, as the database keeps it. */
    public Object[] headRow() {
        return new Object[] {seq, Columns.stored(at), hash, Ids.bytes(entry.chain())};
    }
}
