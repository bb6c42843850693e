package uk.waymark.web.tasks.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.YesNo;
import uk.waymark.web.form.Refused;

/** Whether advice is enough, and what is missing when it is not. */
public record CheckForm(
        @NotNull(message = "{advice.check.missing}") YesNo enough,

        @Refused("advice.reason.missing") @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String missing) {}
