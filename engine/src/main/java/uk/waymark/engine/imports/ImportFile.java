package uk.waymark.engine.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was brought in. It waits, is worked through in short turns by one node at a time, and is done; when the
 * account of the person who brought it is closed meanwhile, it stops.
 *
 * @param readAs the encoding in which it was read
 */
@SuppressWarnings("ArrayRecordComponent")
public record ImportFile(
        UUID id,
        UUID accountId,
        UUID areaId,
        ImportKind kind,
        Status status,
        String readAs,
        int rows,
        byte[] wrappedKey,
        Instant receivedAt,
        @Nullable Instant finishedAt,
        @Nullable Deleted deleted) {

    /** The rows that were not taken in and whose cells are gone: how many, and since when. */
    public record Deleted(int rows, Instant at) {}

    /** How far a file is. */
    public enum Status {
        WAITING,
        DONE,
        STOPPED
    }

    /** Never its key. */
    @Override
    public String toString() {
        return "file " + id;
    }
}
