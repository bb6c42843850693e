package uk.waymark.engine.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the family or the young person said.
 *
 * @param givenBy who answered, as a relationship to the child ("Mother"), never a name
 * @param expiresOn the last day on which the permission counts; null for until it is withdrawn
 */
public record Answer(
        String givenBy, Competence competence, @Nullable LocalDate expiresOn) {}
