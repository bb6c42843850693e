package uk.waymark.web.family;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.family.NewFamilyMember;
import uk.waymark.rules.YesNo;

/** Somebody of the family, as it was typed. */
public record MemberForm(
        @NotBlank(message = "{family.name.missing}") @Size(max = 80, message = "{too.long.80}")
        String name,

        @NotBlank(message = "{family.relationship.missing}") @Size(max = 40, message = "{family.relationship.long}")
        String relationship,

        @Size(max = 30, message = "{family.phone.long}") @Nullable
        String phone,

        @NotNull(message = "{family.responsibility.missing}")
        YesNo parentalResponsibility,

        @Nullable UUID commandId) {

    NewFamilyMember person() {
        String reached = phone == null || phone.isBlank() ? null : phone.strip();
        return new NewFamilyMember(name.strip(), relationship.strip(), reached, parentalResponsibility);
    }

    /** Never the person, so that they cannot slip into a log. */
    @Override
    public String toString() {
        return "somebody of the family (not shown)";
    }
}
