package uk.waymark.deployment.violator;

import java.time.LocalDate;

/** Breaks a rule of the house on purpose: the time is not given. */
public final class LooksAtTheWall {

    @SuppressWarnings("JavaTimeDefaultTimeZone")
    public LocalDate today() {
        return LocalDate.now();
    }
}
