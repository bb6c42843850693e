package uk.waymark.engine.foundations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.people.Role;
import uk.waymark.rules.Outcome;
import uk.waymark.rules.Severity;
import uk.waymark.rules.foundations.Foundation;

/**
 * One open flag of a child as a page shows it.
 *
 * @param quietUntil the day until which nobody is reminded; null when somebody should act
 * @param because why it is not needed until then; empty when nobody has said so
 * @param gapPlan the plan for the gap; empty when there is none
 */
public record FlagLine(
        UUID id,
        Foundation foundation,
        String ruleId,
        Outcome outcome,
        Severity severity,
        Role owner,
        LocalDate dueOn,
        Instant since,
        @Nullable LocalDate quietUntil,
        String because,
        String gapPlan,
        @Nullable UUID evaluationId) {

    /** Never what people have written. */
    @Override
    public String toString() {
        return "flag " + id;
    }
}
