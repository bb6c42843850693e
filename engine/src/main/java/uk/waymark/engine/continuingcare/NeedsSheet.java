package uk.waymark.engine.continuingcare;

import java.util.Map;
import uk.waymark.rules.continuingcare.CareDomain;
import uk.waymark.rules.continuingcare.NeedLevel;
import uk.waymark.rules.palliative.PalliativeFacts;

/**
 * The levels of need in the ten areas and the signs of the condition.
 *
 * @param version the edition that the page shows; -1 before the first
 */
public record NeedsSheet(Map<CareDomain, NeedLevel> levels, PalliativeFacts signs, int version) {

    public NeedsSheet {
        levels = Map.copyOf(levels);
    }

    /** Never the levels. */
    @Override
    public String toString() {
        return "levels of need (not shown)";
    }
}
