package uk.waymark.engine.advancecare;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.answers.PlanState;

/**
 * What the next edition says.
 *
 * @param reviewOn when it is looked at again, or the family is asked again
 * @param words what has been decided, or what the family wishes; may be empty unless a plan has been made
 * @param agreement who agreed to a plan that has been made
 * @param seen the edition that the page showed; 0 before the first
 */
public record NewEdition(
        PlanState state, LocalDate on, @Nullable LocalDate reviewOn, String words, Agreement agreement, int seen) {

    /** The same where nobody has to agree. */
    public NewEdition(PlanState state, LocalDate on, @Nullable LocalDate reviewOn, String words, int seen) {
        this(state, on, reviewOn, words, Agreement.NONE, seen);
    }

    /**
     * The two sides without whom no plan holds.
     *
     * @param clinician the senior clinician who answers for the care
     * @param family who may speak for the child: a parent, or the young person
     */
    public record Agreement(String clinician, String family) {

        /** Nobody has agreed to anything. */
        public static final Agreement NONE = new Agreement("", "");

        private static final String BETWEEN = "\n";

        boolean whole() {
            return !clinician.isBlank() && !family.isBlank();
        }

        String text() {
            return whole() ? clinician.strip() + BETWEEN + family.strip() : "";
        }

        static Agreement of(String text) {
            int between = text.indexOf(BETWEEN);
            return between < 0 ? NONE : new Agreement(text.substring(0, between), text.substring(between + 1));
        }

        /** Never the names. */
        @Override
        public String toString() {
            return "who agreed to a plan (not shown)";
        }
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "an edition of an advance care plan (not shown)";
    }
}
