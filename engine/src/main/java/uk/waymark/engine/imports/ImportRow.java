package uk.waymark.engine.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file on its way in.
 *
 * @param id also the number of the order that takes it in, so that it is taken in once
 * @param sealed what it holds, under the file's key; none any more once it is stored
 * @param why what is wrong with it, as {@code COLUMN:key} with commas between; for a row to look at, references
 * @param reference the child's reference, once it is stored
 */
@SuppressWarnings("ArrayRecordComponent")
public record ImportRow(
        UUID id,
        UUID fileId,
        int line,
        State state,
        byte @Nullable [] sealed,
        String why,
        @Nullable String reference) {

    /** How far a row is. */
    public enum State {
        WAITING,
        STORED,
        /** Known children may be the same: somebody has to look. */
        LOOK,
        REJECTED
    }

    ImportRow now(State next, String reason, @Nullable String newReference) {
        boolean kept = next == State.LOOK || next == State.REJECTED;
        return new ImportRow(id, fileId, line, next, kept ? sealed : null, reason, newReference);
    }

    /** Never what it holds. */
    @Override
    public String toString() {
        return "line " + line + " " + state;
    }
}
