package uk.waymark.engine.advancecare;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.answers.PlanState;

/**
 * The advance care plan as a page shows it.
 *
 * @param state null when nobody has recorded anything
 * @param agreement who agreed to it
 * @param edition the edition that is present; 0 before the first
 * @param earlier how many editions came before
 */
public record PlanSheet(
        @Nullable PlanState state,
        @Nullable LocalDate onDate,
        @Nullable LocalDate reviewOn,
        String words,
        NewEdition.Agreement agreement,
        int edition,
        int earlier,
        List<Holder> holders) {

    /** Somebody who holds it. */
    public record Holder(
            UUID id,
            String name,
            boolean told,
            boolean upToDate,
            @Nullable LocalDate acknowledgedOn,
            int version) {

        /** Never the name. */
        @Override
        public String toString() {
            return "a holder of a plan (not shown)";
        }
    }

    /** Whether a plan has been made and holds. */
    public boolean made() {
        return state == PlanState.MADE;
    }

    /** How many holders do not have the present edition yet. */
    public long waiting() {
        return holders.stream().filter(holder -> !holder.upToDate()).count();
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "an advance care plan (not shown)";
    }
}
