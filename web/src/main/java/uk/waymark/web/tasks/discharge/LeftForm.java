package uk.waymark.web.tasks.discharge;

import jakarta.validation.constraints.NotNull;
import uk.waymark.engine.discharge.Destination;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** The day on which a child left hospital, and where to. */
public record LeftForm(
        @Refused({"date.future", "stay.date.before"}) @RealDate
        TypedDate on,

        @NotNull(message = "{stay.left.where}") Destination where) {}
