package uk.waymark.web.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.referral.ServiceAsked;
import uk.waymark.rules.eligibility.AskedBy;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.TypedDate;

/** What a family tells when it asks for help, as it was typed; {@code website} is a box that only machines fill. */
public record AskForm(
        @NotBlank(message = "{ask.given.missing}") @Size(max = 80) @Nullable
        String given,

        @NotBlank(message = "{ask.family.missing}") @Size(max = 80) @Nullable
        String family,

        @Size(max = 80) @Nullable String knownAs,
        @RealDate(missing = "{ask.born.missing}") @Nullable TypedDate born,
        @Nullable String postcode,
        @Nullable String nhsNumber,

        @NotBlank(message = "{ask.story.missing}") @Size(max = 8000) @Nullable
        String story,

        @Nullable List<ServiceAsked> services,

        @Nullable AskedBy askedBy,

        @Size(max = 80) @Nullable String relationship,

        @NotBlank(message = "{ask.asker.missing}") @Size(max = 120) @Nullable
        String asker,

        @NotBlank(message = "{ask.contact.missing}") @Size(max = 200) @Nullable
        String contact,

        @Nullable String website) {

    static AskForm empty() {
        return new AskForm(null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    ChildForm child() {
        return new ChildForm(given, family, knownAs, born, postcode, nhsNumber, null);
    }

    /** Never what was typed, so that it cannot slip into a log. */
    @Override
    public String toString() {
        return "a family's request (not shown)";
    }
}
