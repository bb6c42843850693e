package uk.waymark.rules.foundations;

import static uk.waymark.rules.YesNo.NO;
import static uk.waymark.rules.YesNo.YES;

/** An invented child for whom all three foundations are in place. */
final class SampleChild {
    private SampleChild() {}

    static FoundationFacts withEverything() {
        return new FoundationFacts(
                CarePhase.STABLE,
                1,
                YES,
                NO,
                null,
                null,
                5,
                5,
                3,
                3,
                YES,
                30,
                YES,
                NO,
                1,
                168,
                YES,
                YES,
                30,
                YES,
                YES,
                YES,
                YES,
                null,
                YES,
                YES,
                YES,
                YES,
                YES,
                10);
    }
}
