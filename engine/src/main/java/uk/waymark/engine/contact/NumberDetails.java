package uk.waymark.engine.contact;

import uk.waymark.rules.YesNo;

/**
 * A number that the family can ring.
 *
 * @param label who answers, for example "Rainbow nurses"
 * @param hours when somebody answers, as {@link WeeklyHours} reads it
 * @param primaryOutOfHours whether it is the one to ring at night and at weekends
 * @param nursingAtNight whether a children's nurse can be reached there at night
 * @param consultantAdvice whether a consultant's advice can be had there at night
 * @param coversHome whether the service covers where the child lives
 * @param coversAge whether the service covers the child's age
 */
public record NumberDetails(
        String label,
        String phone,
        String hours,
        boolean primaryOutOfHours,
        YesNo nursingAtNight,
        YesNo consultantAdvice,
        YesNo coversHome,
        YesNo coversAge) {

    /** Never the telephone number. */
    @Override
    public String toString() {
        return "a telephone number (not shown)";
    }
}
