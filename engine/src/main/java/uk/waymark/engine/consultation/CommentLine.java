package uk.waymark.engine.consultation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a family said to a draft, opened for a page.
 *
 * @param reply what the authority answered; null while it has not
 * @param late whether it came when the family had answered already, or when its days were over
 * @param metOn when they met; null when they did not
 */
public record CommentLine(
        Comments comments,
        LocalDate givenOn,
        boolean late,
        @Nullable LocalDate metOn,
        @Nullable String reply) {}
