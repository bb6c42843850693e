package uk.waymark.engine.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a version without opening its texts.
 *
 * @param healthAgreedOn when the health board agreed what it provides; null while it has not
 * @param servedOn the day on which the family received it; null while it was not sent
 * @param servedHow how, as {@code ToldHow} names it
 * @param endedOn the day on which the plan ended, or the changes were given up; null while neither happened
 * @param version the edition of this row
 */
public record PlanHeader(
        UUID id,
        int number,
        PlanStatus status,
        LocalDate begunOn,
        @Nullable LocalDate healthAgreedOn,
        @Nullable LocalDate servedOn,
        @Nullable String servedHow,
        @Nullable LocalDate endedOn,
        int version) {}
