package uk.waymark.web.partnership;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.learning.LearningEvent;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** Something that happened, from which others may learn. */
public record HappenedForm(
        @NotNull(message = "{learning.event.missing}") LearningEvent event,
        @Refused("date.future") @RealDate TypedDate on,
        @Nullable UUID commandId) {}
