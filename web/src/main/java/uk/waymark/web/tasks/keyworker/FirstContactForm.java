package uk.waymark.web.tasks.keyworker;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.contact.ContactWay;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** When and how the new key worker first spoke with the family. */
public record FirstContactForm(
        @Refused("date.future") @RealDate TypedDate on,
        @NotNull(message = "{contact.how.missing}") ContactWay how,

        @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String note) {}
