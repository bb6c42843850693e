package uk.waymark.engine.family;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.YesNo;

/** Somebody of the family, as a page shows them. */
public record FamilyLine(
        UUID id,
        String name,
        String relationship,
        @Nullable String phone,
        YesNo parentalResponsibility,
        boolean restricted,
        boolean signsIn) {

    /** Never the person, so that they cannot slip into a log. */
    @Override
    public String toString() {
        return "somebody of the family (not shown)";
    }
}
