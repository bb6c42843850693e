package uk.waymark.engine.answers;

import java.time.LocalDate;
import java.util.Collection;

/** How well one skill is covered in one place: two people are wanted, so that one may be ill. */
public enum Cover {
    NOBODY,
    /** One person, or training that ends within 60 days. */
    THIN,
    GOOD;

    /** Calendar days in which training that ends has to be renewed. */
    private static final int SOON = 60;

    /** The cover that people trained until these days give on this day. */
    public static Cover of(Collection<LocalDate> validUntil, LocalDate today) {
        long valid = validUntil.stream().filter(day -> !day.isBefore(today)).count();
        long longEnough = validUntil.stream()
                .filter(day -> day.isAfter(today.plusDays(SOON)))
                .count();
        if (valid == 0) {
            return NOBODY;
        }
        return longEnough >= 2 ? GOOD : THIN;
    }
}
