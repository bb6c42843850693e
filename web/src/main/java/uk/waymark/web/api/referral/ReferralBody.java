package uk.waymark.web.api.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.web.referral.ChildForm;
import uk.waymark.web.referral.NeedsForm;

/**
 * A request for help for one child, as a program sends it: the boxes of the pages.
 *
 * @param differentFrom references of known children of whom somebody has said "this is another child"
 * @param same the reference of the known child who is the one that is meant
 */
public record ReferralBody(
        @NotNull(message = "{api.part.missing}") @Valid ChildForm child,
        @NotNull(message = "{api.part.missing}") @Valid NeedsForm needs,
        @Nullable List<String> differentFrom,
        @Nullable String same) {

    /** Never what was sent, so that it cannot slip into a log. */
    @Override
    public String toString() {
        return "a request (not shown)";
    }
}
