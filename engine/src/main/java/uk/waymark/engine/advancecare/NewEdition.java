package uk.waymark.engine.advancecare;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.answers.PlanState;

/**
 * What the next edition says.
 *
 * @param words what has been decided; may be empty unless a plan has been made
 * @param seen the edition that the page showed; 0 before the first
 */
public record NewEdition(
        PlanState state, LocalDate on, @Nullable LocalDate reviewOn, String words, int seen) {

    /** Never the words. */
    @Override
    public String toString() {
        return "an edition of an advance care plan (not shown)";
    }
}
