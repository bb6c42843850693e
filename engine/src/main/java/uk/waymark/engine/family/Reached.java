package uk.waymark.engine.family;

import org.jspecify.annotations.Nullable;
import uk.waymark.rules.YesNo;

/**
 * How somebody of the family would like to be reached, as they say it themselves.
 *
 * @param language the language they would like to use; null when they have not said
 * @param version the edition that was shown
 */
public record Reached(@Nullable String phone, @Nullable String language, YesNo interpreter, int version) {

    /** Never the number. */
    @Override
    public String toString() {
        return "how somebody of a family is reached (not shown)";
    }
}
