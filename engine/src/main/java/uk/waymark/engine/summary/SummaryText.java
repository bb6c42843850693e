package uk.waymark.engine.summary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child's summary, opened.
 *
 * @param emergency what to do in an emergency; empty when nobody has written it
 * @param plain the version for the child; empty when nobody has written it
 * @param version the edition, for changing it; -1 when nothing is written yet
 */
public record SummaryText(
        String emergency, String plain, @Nullable LocalDate confirmedOn, int version) {

    /** Never the texts. */
    @Override
    public String toString() {
        return "a child's summary (not shown)";
    }
}
