package uk.waymark.engine.skills;

import java.time.LocalDate;

/** Somebody who has been trained for one place until the end of a day. */
public record Training(String name, Place place, LocalDate validUntil) {

    /** Never the name. */
    @Override
    public String toString() {
        return "training (not shown)";
    }
}
