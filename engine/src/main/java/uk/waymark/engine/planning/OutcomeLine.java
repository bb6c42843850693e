package uk.waymark.engine.planning;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something to be achieved, as a list shows it.
 *
 * @param own whether the child or the family has set it
 * @param now how it was when somebody last looked
 */
public record OutcomeLine(UUID id, boolean own, String words, String now, LocalDate measuredOn, int version) {

    /** Never the words. */
    @Override
    public String toString() {
        return "an outcome (not shown)";
    }
}
