package uk.waymark.web.tasks.discharge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** How a child was found at home. */
public record HomeVisitForm(
        @Refused({"date.future", "stay.date.before"}) @RealDate
        TypedDate on,

        @NotNull(message = "{stay.home.missing}") Boolean back,

        @NotBlank(message = "{note.missing}") @Size(max = 2000, message = "{too.long.2000}")
        String note) {}
