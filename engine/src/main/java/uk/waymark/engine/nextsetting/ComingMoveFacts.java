package uk.waymark.engine.nextsetting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A move that was written down.
 *
 * @param takenBackOn the day from which it does not count any more; null while it does
 */
public record ComingMoveFacts(
        UUID id,
        UUID caseId,
        Said said,
        LocalDate notedOn,
        @Nullable LocalDate takenBackOn,
        @Nullable NotMoving because) {

    /**
     * What somebody said.
     *
     * @param movesOn the first day at the next setting
     */
    public record Said(ComingMoveKind kind, LocalDate movesOn, KnownFrom from) {}

    /** Whether it counts. */
    public boolean counts() {
        return takenBackOn == null;
    }
}
