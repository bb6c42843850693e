package uk.waymark.engine.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.foundations.CarePhase;

/**
 * What is known of a child's condition, and the dates that make missing care more urgent.
 *
 * @param category the palliative category 1 to 4 (Together for Short Lives), 0 for none, null if unknown
 * @param dischargeOn the day on which the child is to leave hospital
 * @param adultTransferOn the day on which care moves to adult services
 */
@Embeddable
public record Condition(
        @Enumerated(EnumType.STRING) YesNo lifeLimiting,
        @Enumerated(EnumType.STRING) YesNo symptomPlan,
        @Column(name = "palliative_category") @Nullable Integer category,
        @Enumerated(EnumType.STRING) CarePhase phase,
        @Nullable LocalDate dischargeOn,
        @Nullable LocalDate adultTransferOn) {

    /** Nobody has said anything yet. */
    public static Condition unknown() {
        return new Condition(YesNo.NOT_KNOWN, YesNo.NOT_KNOWN, null, CarePhase.NOT_KNOWN, null, null);
    }
}
