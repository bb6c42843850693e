package uk.waymark.engine.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What checking a chain found: how many entries hold, and the number of the first that does not. */
public record Verdict(UUID chain, long checked, @Nullable Long brokenAt) {

    /** Whether nothing was changed, left out, reordered or cut off. */
    public boolean whole() {
        return brokenAt == null;
    }
}
