package uk.waymark.web.tasks.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import uk.waymark.engine.eligibility.AssessmentAnswer;

/** What a person decides on an assessment, and why, in words that the family reads. */
public record DecideForm(
        @NotNull(message = "{decision.missing}") AssessmentAnswer answer,

        @NotBlank(message = "{decision.reason.missing}") @Size(max = 4000, message = "{too.long.4000}")
        String reason) {}
