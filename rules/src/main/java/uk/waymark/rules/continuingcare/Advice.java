package uk.waymark.rules.continuingcare;

import uk.waymark.rules.Outcome;
import uk.waymark.rules.Receipt;

/** What the levels of need say about continuing care; there is no third value: levels never say that a child is not eligible. */
public enum Advice {
    INDICATES_NEED,
    PROFESSIONAL_JUDGEMENT_REQUIRED;

    /** What a run of the rules comes to. */
    public static Advice of(Receipt receipt) {
        return receipt.outcome() == Outcome.MET ? INDICATES_NEED : PROFESSIONAL_JUDGEMENT_REQUIRED;
    }
}
