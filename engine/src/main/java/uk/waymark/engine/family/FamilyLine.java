package uk.waymark.engine.family;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.YesNo;

/**
 * Somebody of the family, as a page shows them.
 *
 * @param language the language that this person would like to use; null when nobody has asked
 */
public record FamilyLine(
        UUID id,
        String name,
        String relationship,
        @Nullable String phone,
        YesNo parentalResponsibility,
        boolean restricted,
        boolean signsIn,
        @Nullable String language,
        YesNo interpreter) {

    /** Never the person, so that they cannot slip into a log. */
    @Override
    public String toString() {
        return "somebody of the family (not shown)";
    }
}
