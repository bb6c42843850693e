package uk.waymark.web.tasks.reassessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.reassessment.DecideReassessment.Decided;
import uk.waymark.engine.reassessment.ReassessmentAnswer;
import uk.waymark.engine.reassessment.RefusalGround;
import uk.waymark.web.form.Refused;

/** Whether needs are assessed again, on what ground not, and why, in words that the family reads. */
public record ReassessForm(
        @Refused({"reassess.plan.ceased", "reassess.no.plan"}) @NotNull(message = "{decision.missing}")
        ReassessmentAnswer answer,

        @Refused({"reassess.ground.missing", "reassess.ground.not.lately"}) @Nullable
        RefusalGround ground,

        @Refused("decision.reason.missing")
        @NotBlank(message = "{decision.reason.missing}")
        @Size(max = 4000, message = "{too.long.4000}")
        String reason) {

    Decided decided() {
        return new Decided(answer, ground, reason.strip());
    }
}
