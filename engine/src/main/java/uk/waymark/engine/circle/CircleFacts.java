package uk.waymark.engine.circle;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.answers.CarerSupport;
import uk.waymark.rules.YesNo;

/**
 * What is known of the support around a child.
 *
 * @param carerAssessment the carer's own assessment
 * @param carerAssessedOn the day of that offer or assessment
 * @param siblings support for the brothers and sisters
 * @param contingency whether there is a plan for the day on which the carer is ill
 * @param griefSupport support for what lies ahead, before a death
 */
@Embeddable
public record CircleFacts(
        @Enumerated(EnumType.STRING) YesNo soleCarer,
        @Enumerated(EnumType.STRING) CarerSupport carerAssessment,
        @Nullable LocalDate carerAssessedOn,
        @Enumerated(EnumType.STRING) CarerSupport siblings,
        @Enumerated(EnumType.STRING) YesNo contingency,
        @Enumerated(EnumType.STRING) CarerSupport griefSupport) {

    /** Nobody has said anything yet. */
    public static CircleFacts unknown() {
        CarerSupport open = CarerSupport.NOT_KNOWN;
        return new CircleFacts(YesNo.NOT_KNOWN, open, null, open, YesNo.NOT_KNOWN, open);
    }
}
