package uk.waymark.web.tasks.discharge;

import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** The day on which a child left hospital. */
public record LeftForm(
        @Refused({"date.future", "stay.date.before"}) @RealDate
        TypedDate on) {}
