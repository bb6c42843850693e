package uk.waymark.web.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.TypedDate;

/** Who the child is, as it was typed. */
public record ChildForm(
        @NotBlank(message = "{refer.given.missing}") @Size(max = 80) @Nullable
        String given,

        @NotBlank(message = "{refer.family.missing}") @Size(max = 80) @Nullable
        String family,

        @Size(max = 80) @Nullable String knownAs,

        @RealDate(missing = "{refer.born.missing}") @Nullable
        TypedDate born,

        @Nullable String postcode,
        @Nullable String nhsNumber,
        @Nullable String upn) {

    static ChildForm empty() {
        return new ChildForm(null, null, null, null, null, null, null);
    }

    /** Never what was typed, so that it cannot slip into a log. */
    @Override
    public String toString() {
        return "a child's details (not shown)";
    }
}
