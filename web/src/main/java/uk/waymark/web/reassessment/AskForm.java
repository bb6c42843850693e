package uk.waymark.web.reassessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.web.form.Refused;

/** Why somebody who asks in person would like the needs to be assessed again. */
public record AskForm(
        @Refused("reassess.words.missing")
        @NotBlank(message = "{reassess.words.missing}")
        @Size(max = 4000, message = "{too.long.4000}")
        String words,

        @Nullable UUID commandId) {}
