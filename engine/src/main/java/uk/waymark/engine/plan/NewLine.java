package uk.waymark.engine.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is written into a plan.
 *
 * @param need the need that an outcome or a provision belongs to, by its origin; null for texts and needs
 * @param amount how much of a provision; null while nobody has said
 * @param who who does it, with which training; null while nobody has said
 * @param adulthood whether it helps to prepare for adulthood
 */
public record NewLine(
        PlanSection section,
        @Nullable UUID need,
        String text,
        @Nullable Amount amount,
        @Nullable String who,
        boolean adulthood) {

    /** A text, a need or an outcome. */
    public static NewLine of(PlanSection section, @Nullable UUID need, String text) {
        return new NewLine(section, need, text, null, null, false);
    }

    /** Never the text. */
    @Override
    public String toString() {
        return "a line of section " + section + " (not shown)";
    }
}
