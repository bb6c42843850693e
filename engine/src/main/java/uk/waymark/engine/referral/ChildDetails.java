package uk.waymark.engine.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.casefile.ChildName;
import uk.waymark.engine.casefile.NhsNumber;
import uk.waymark.engine.casefile.Upn;

/**
 * Who the child is, as far as the person who asks knows it.
 *
 * @param postcode upper case, with one space, for example {@code NS1 4AB}
 */
public record ChildDetails(
        ChildName name,
        LocalDate birthDate,
        @Nullable String postcode,
        @Nullable NhsNumber nhsNumber,
        @Nullable Upn upn) {

    /** Never the details, so that they cannot slip into a log. */
    @Override
    public String toString() {
        return "a child's details (not shown)";
    }
}
