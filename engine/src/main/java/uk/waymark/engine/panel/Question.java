package uk.waymark.engine.panel;

import java.time.LocalDate;
import uk.waymark.rules.YesNo;

/**
 * What a panel is asked.
 *
 * @param question what is to be decided
 * @param papers which papers it sees
 * @param viewGiven whether the family gave its view
 * @param view the family's view in its own words, or why there is none
 * @param viewUsed how the view shapes what is asked
 * @param meetsOn when the panel meets
 */
public record Question(
        String question, String papers, YesNo viewGiven, String view, String viewUsed, LocalDate meetsOn) {

    /** Whether nothing is missing: without the family's view a reason must stand in its place. */
    boolean whole() {
        boolean used = viewGiven != YesNo.YES || !viewUsed.isBlank();
        return !question.isBlank() && !papers.isBlank() && viewGiven != YesNo.NOT_KNOWN && !view.isBlank() && used;
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "a question to a panel (not shown)";
    }
}
