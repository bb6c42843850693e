package uk.waymark.engine.care;

import org.jspecify.annotations.Nullable;
import uk.waymark.rules.YesNo;

/**
 * Where a child lives and what is spoken there: by this a key worker is found who is near and can talk with the family.
 *
 * @param postcode upper case, with one space; null when not known
 * @param district the town, village or part of the area, as the agencies name it; null when not known
 * @param language the language of the home; null when nobody has asked
 * @param interpreter whether the family needs an interpreter
 */
public record Home(
        @Nullable String postcode,
        @Nullable String district,
        @Nullable String language,
        YesNo interpreter) {

    /** Never where the child lives. */
    @Override
    public String toString() {
        return "a child's home (not shown)";
    }
}
