package uk.waymark.engine.discharge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child is in hospital and is to go home.
 *
 * @param where hospital and ward
 * @param on the day on which the child is to go home; null when it is not known yet
 * @param rapid whether it is for the last hours or days of life
 */
public record GoingHome(
        String where, LocalDate inSince, @Nullable LocalDate on, boolean rapid) {

    /** Never where the child is. */
    @Override
    public String toString() {
        return "a stay in hospital (not shown)";
    }
}
