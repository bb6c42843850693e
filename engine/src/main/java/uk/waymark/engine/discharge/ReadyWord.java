package uk.waymark.engine.discharge;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about one thing that has to be ready.
 *
 * @param responsible who of the team sees to it; nobody while it is not known
 * @param note needed when it is not needed for this child
 */
public record ReadyWord(
        NeedState state,
        @Nullable UUID responsible,
        @Nullable LocalDate dueOn,
        String note) {

    /** Never the note. */
    @Override
    public String toString() {
        return "a word about going home (not shown)";
    }
}
