package uk.waymark.web.continuingcare;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.continuingcare.CareOutcome;
import uk.waymark.engine.continuingcare.DecidedCare;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** What was decided about continuing care, when, why and by whom. */
public record DecisionForm(
        @NotNull(message = "{care.decision.outcome.missing}")
        CareOutcome outcome,

        @Refused({"date.future", "care.decision.before.asked", "care.decision.before.last"}) @RealDate
        TypedDate on,

        @Refused("care.decision.reasons.missing")
        @NotBlank(message = "{care.decision.reasons.missing}")
        @Size(max = 4000, message = "{too.long.4000}")
        String reasons,

        @Refused("care.decision.decider.missing")
        @NotBlank(message = "{care.decision.decider.missing}")
        @Size(max = 200, message = "{too.long.200}")
        String decider,

        @NotNull Integer version,
        @Nullable UUID commandId) {

    DecidedCare decided() {
        return new DecidedCare(outcome, on.date().orElseThrow(), reasons.strip(), decider.strip());
    }

    /** Never the reasons. */
    @Override
    public String toString() {
        return "a decision about continuing care (not shown)";
    }
}
