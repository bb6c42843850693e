package uk.waymark.engine.contact;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One number as a page shows it.
 *
 * @param hoursPerWeek whole hours of the week in which somebody answers, 0 to 168
 * @param openNow whether somebody answers at this moment
 * @param version the edition, for changing it
 */
public record NumberLine(
        UUID id,
        NumberDetails details,
        int hoursPerWeek,
        boolean openNow,
        @Nullable LocalDate lastTestedOn,
        @Nullable LocalDate familyToldOn,
        int version) {}
