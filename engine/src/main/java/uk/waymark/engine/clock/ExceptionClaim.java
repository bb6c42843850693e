package uk.waymark.engine.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A claim that the law excuses a late step; it never stops the count.
 *
 * @param evidence in plain words, at most 1,900 bytes; sealed under the child's key
 * @param to the last day, nothing while it goes on
 * @param familyToldOn when the family was told that the exception applies and why
 */
public record ExceptionClaim(
        LateGround ground,
        String evidence,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate familyToldOn) {

    boolean longEnough(LocalDate today) {
        LocalDate last = to == null ? today : to;
        return !last.isBefore(from) && ChronoUnit.DAYS.between(from, last) + 1 >= ground.leastDays();
    }
}
