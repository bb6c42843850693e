package uk.waymark.web.condition;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.casefile.Condition;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.foundations.CarePhase;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** How a child is. */
public record ConditionForm(
        @NotNull YesNo lifeLimiting,
        @NotNull YesNo symptomPlan,
        @Refused("condition.category.unknown") @Nullable Integer category,
        @NotNull CarePhase phase,
        @Nullable @RealDate(optional = true) TypedDate dischargeOn,
        @Nullable @RealDate(optional = true) TypedDate adultTransferOn,
        @NotNull Integer version,
        @Nullable UUID commandId) {

    static ConditionForm of(Condition now, int version) {
        return new ConditionForm(
                now.lifeLimiting(),
                now.symptomPlan(),
                now.category(),
                now.phase(),
                typed(now.dischargeOn()),
                typed(now.adultTransferOn()),
                version,
                null);
    }

    private static @Nullable TypedDate typed(@Nullable LocalDate day) {
        return day == null ? null : TypedDate.of(day);
    }

    Condition condition() {
        return new Condition(
                lifeLimiting,
                symptomPlan,
                category,
                phase,
                TypedDate.read(dischargeOn),
                TypedDate.read(adultTransferOn));
    }
}
