package uk.waymark.deployment.drive;

import java.util.Map;
import java.util.UUID;

/**
 * What became of a drive.
 *
 * @param childYears how long all children together were with the area, in years
 * @param minutes how long that took
 * @param done how often each thing was done
 * @param refused how often something was refused, with the reason
 * @param daysOnPile how long work lay on each team's pile before anybody began it, in days, on average: where the area is
 *     too narrow
 * @param millis where the time went
 * @param digest the same for two drives in which the same happened to the same children on the same days
 */
public record DriveResult(
        UUID area,
        int children,
        double childYears,
        double minutes,
        Map<String, Integer> done,
        Map<String, Integer> refused,
        Map<String, Double> daysOnPile,
        Map<String, Long> millis,
        String digest) {

    /** How many years of children's lives were driven in a minute. */
    public double childYearsAMinute() {
        return childYears / minutes;
    }
}
