package uk.waymark.web.api.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.api.ApiScope;
import uk.waymark.engine.api.NewApiAccount;
import uk.waymark.engine.people.Role;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.TypedDate;

/** A program that an administrator wants to let in, as it was typed. */
public record ProgramForm(
        @NotBlank(message = "{api.name.missing}") @Size(max = 120, message = "{too.long.120}")
        String name,

        @NotNull(message = "{api.agency.missing}") UUID agencyId,
        @NotNull(message = "{api.role.missing}") Role role,
        @NotEmpty(message = "{api.scopes.missing}") List<ApiScope> scopes,

        @RealDate(missing = "{api.expiry.missing}") @Nullable
        TypedDate expires,

        @Nullable UUID commandId) {

    NewApiAccount wanted() {
        TypedDate last = expires == null ? new TypedDate(null, null, null) : expires;
        return new NewApiAccount(
                name.strip(),
                agencyId,
                role,
                EnumSet.copyOf(scopes),
                last.date().orElseThrow());
    }
}
