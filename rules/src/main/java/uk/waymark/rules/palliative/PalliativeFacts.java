package uk.waymark.rules.palliative;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.whatif.FactSheet;

/**
 * How a condition may develop, as a clinician answers four questions; NOT_KNOWN means that nobody has answered.
 *
 * @param cureMayFail whether treatment may cure and may also fail
 * @param treatmentProlongsLife whether early death is likely and long intensive treatment prolongs a good life
 * @param progressive whether the condition gets worse and nothing cures it
 * @param liableToWorsen whether it is irreversible without getting worse by itself, and may suddenly become dangerous
 */
public record PalliativeFacts(YesNo cureMayFail, YesNo treatmentProlongsLife, YesNo progressive, YesNo liableToWorsen) {

    /** Reads an absent answer as not known. */
    public PalliativeFacts {
        cureMayFail = known(cureMayFail);
        treatmentProlongsLife = known(treatmentProlongsLife);
        progressive = known(progressive);
        liableToWorsen = known(liableToWorsen);
    }

    /** A child about whom nobody has answered yet. */
    public static PalliativeFacts unknown() {
        return FactSheet.blank(PalliativeFacts.class);
    }

    private static YesNo known(@Nullable YesNo answer) {
        return requireNonNullElse(answer, YesNo.NOT_KNOWN);
    }
}
