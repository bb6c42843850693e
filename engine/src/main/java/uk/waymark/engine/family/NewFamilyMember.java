package uk.waymark.engine.family;

import org.jspecify.annotations.Nullable;
import uk.waymark.rules.YesNo;

/**
 * Somebody of the family who is to be recorded.
 *
 * @param relationship in the family's words, for example "Mother" or "Grandfather who cares for him"
 * @param phone null when not known
 */
public record NewFamilyMember(
        String name, String relationship, @Nullable String phone, YesNo parentalResponsibility) {

    /** Never the person, so that they cannot slip into a log. */
    @Override
    public String toString() {
        return "somebody of the family (not shown)";
    }
}
