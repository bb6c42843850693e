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
 * @param placing for section I: a name or only a kind, for now or for later, and where nothing was said a name for now; null elsewhere
 */
public record NewLine(
        PlanSection section,
        @Nullable UUID need,
        String text,
        @Nullable Amount amount,
        @Nullable String who,
        boolean adulthood,
        @Nullable Placing placing) {

    public NewLine {
        placing = section == PlanSection.I && placing == null ? Placing.NAMED_NOW : placing;
    }

    /** Anything but section I. */
    public NewLine(
            PlanSection section,
            @Nullable UUID need,
            String text,
            @Nullable Amount amount,
            @Nullable String who,
            boolean adulthood) {
        this(section, need, text, amount, who, adulthood, null);
    }

    /** A line of section I. */
    public static NewLine setting(String text, Placing placing) {
        return new NewLine(PlanSection.I, null, text, null, null, false, placing);
    }

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
