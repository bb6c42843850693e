package uk.waymark.rules.violator;

import java.util.UUID;
import uk.waymark.engine.Ids;

/** Breaks a rule of the house on purpose: rules know nobody. */
public final class LooksUp {

    public UUID id() {
        return Ids.next();
    }
}
