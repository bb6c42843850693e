package uk.waymark.web.api.journey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import uk.waymark.engine.eligibility.AssessmentAnswer;

/**
 * What a person of the authority has decided on an assessment. A program passes it on; it does not decide.
 *
 * @param reason in the words that the family reads
 * @param decidedBy the name of the person who decided
 */
public record DecisionBody(
        @NotNull(message = "{decision.missing}") AssessmentAnswer answer,

        @NotBlank(message = "{decision.reason.missing}") @Size(max = 3800, message = "{too.long.4000}")
        String reason,

        @NotBlank(message = "{api.decided.by.missing}") @Size(max = 120, message = "{too.long.200}")
        String decidedBy) {

    String words() {
        return reason.strip() + "\n\nDecided by " + decidedBy.strip() + ".";
    }

    /** Never the reason. */
    @Override
    public String toString() {
        return String.valueOf(answer);
    }
}
