package uk.waymark.engine.violator;

import uk.waymark.engine.Refusal;

/** Breaks a rule of the house on purpose: what can refuse does not answer true or false. */
public final class RefusesByAnswering {

    public boolean permit(int age) {
        if (age > 25) {
            throw new Refusal.NotNow("too.old");
        }
        return age > 16;
    }
}
