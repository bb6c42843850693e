package uk.waymark.web.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** The day on which a body really received its request, and how that is known. */
public record ReceivedForm(
        @Refused({"date.future", "advice.received.early", "clock.before-start"})
        @RealDate(missing = "{advice.received.on.missing}")
        TypedDate receivedOn,

        @NotBlank(message = "{advice.received.why}") @Size(max = 1000, message = "{too.long.1000}")
        String receivedBecause,

        @Nullable UUID commandId) {}
