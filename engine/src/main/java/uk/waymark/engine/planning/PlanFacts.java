package uk.waymark.engine.planning;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.answers.PlanKind;
import uk.waymark.engine.answers.ViewState;
import uk.waymark.rules.YesNo;

/**
 * What is known of a child's plan.
 *
 * @param reviewedOn the day on which somebody last looked at it with the family
 * @param feedbackOn the day on which the family was last asked what it thinks of the help
 * @param doctorKnown whether the family doctor stands in the record
 * @param schoolKnown whether the school or nursery stands in the record, or there is none
 */
@Embeddable
public record PlanFacts(
        @Enumerated(EnumType.STRING) PlanKind planKind,
        @Nullable LocalDate reviewedOn,
        @Enumerated(EnumType.STRING) ViewState childView,
        @Enumerated(EnumType.STRING) ViewState familyView,
        @Enumerated(EnumType.STRING) YesNo educationCovered,
        @Enumerated(EnumType.STRING) YesNo adulthoodCovered,
        @Nullable LocalDate feedbackOn,
        @Enumerated(EnumType.STRING) YesNo doctorKnown,
        @Enumerated(EnumType.STRING) YesNo schoolKnown) {

    /** Nobody has said anything yet. */
    public static PlanFacts unknown() {
        YesNo open = YesNo.NOT_KNOWN;
        return new PlanFacts(
                PlanKind.NOT_KNOWN, null, ViewState.NOT_KNOWN, ViewState.NOT_KNOWN, open, open, null, open, open);
    }
}
