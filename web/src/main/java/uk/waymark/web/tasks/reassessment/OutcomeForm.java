package uk.waymark.web.tasks.reassessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import uk.waymark.engine.reassessment.AfterReassessment;
import uk.waymark.web.form.Refused;

/** What becomes of the plan, and why, in words that the family reads. */
public record OutcomeForm(
        @Refused({"reassess.review.changes", "reassess.plan.ceased", "reassess.no.plan"})
        @NotNull(message = "{decision.missing}")
        AfterReassessment answer,

        @Refused("decision.reason.missing")
        @NotBlank(message = "{decision.reason.missing}")
        @Size(max = 4000, message = "{too.long.4000}")
        String reason) {}
