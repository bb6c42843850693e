package uk.waymark.engine.foundations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.rules.foundations.FoundationFacts;

/**
 * A child with the facts as the rules read them today.
 *
 * @param dated the same facts with dates in place of days, so that two days on which nothing changed look alike
 * @param fingerprint what the last run of the rules saw and said, hashed; null before the first
 */
@SuppressWarnings("ArrayRecordComponent")
record CheckedChild(
        UUID caseId,
        String reference,
        ChildStatus status,
        byte[] wrappedKey,
        FoundationFacts facts,
        String dated,
        byte @Nullable [] fingerprint) {

    /** Never the key. */
    @Override
    public String toString() {
        return reference;
    }
}
