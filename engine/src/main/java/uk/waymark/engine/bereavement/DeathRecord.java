package uk.waymark.engine.bereavement;

import java.time.LocalDate;

/**
 * What somebody has entered, in two steps, to record that a child has died.
 *
 * @param diedOn the day of the death
 * @param typedReference the child's reference, typed by hand in the second step
 * @param confirmedTwice whether both steps have been confirmed
 */
public record DeathRecord(LocalDate diedOn, String typedReference, boolean confirmedTwice) {}
