package uk.waymark.engine.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.YesNo;

/**
 * How far the journey of a child is whom the authority cares for already.
 *
 * @param receivedOn when the authority was asked, {@code decidedOn} when it decided to assess, {@code planOn} when the
 *     final plan was sent
 * @param reviewDue the last day of the next review
 */
record CareSoFar(
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate planOn,
        @Nullable LocalDate reviewDue,
        YesNo lifeLimiting) {}
