package uk.waymark.engine.referral;

import org.jspecify.annotations.Nullable;
import uk.waymark.rules.eligibility.AskedBy;

/**
 * Who asks for help.
 *
 * @param askedBy in which capacity the law sees them
 * @param name their name
 * @param contact how to reach them: a telephone number or an e-mail address
 */
public record Asker(
        AskedBy askedBy, @Nullable String name, @Nullable String contact) {

    /** Never the person, so that they cannot slip into a log. */
    @Override
    public String toString() {
        return "somebody who asks for help (not shown)";
    }
}
