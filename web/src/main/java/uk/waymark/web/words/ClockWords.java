package uk.waymark.web.words;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import uk.waymark.rules.statute.StatutoryPeriod;

/** Legal periods in plain words. */
public final class ClockWords {

    private ClockWords() {}

    /** What has to be done, for example "Decide whether to assess, and tell the family". */
    public static String title(StatutoryPeriod period) {
        return switch (period) {
            case DECIDE_TO_ASSESS -> "Decide whether to assess, and tell the family";
            case DECIDE_NO_PLAN -> "If no plan is needed, decide and tell the family";
            case FINAL_PLAN -> "If a plan is needed, send the final plan";
            case GIVE_ADVICE -> "Give the advice that was asked for";
            case FAMILY_VIEWS_ON_DRAFT -> "Time for the family to answer the draft";
            case SETTING_ANSWERS_CONSULTATION -> "A school or college answers";
            case ANNUAL_REVIEW -> "Look at the plan again";
            default -> plain(period.name());
        };
    }

    /** The same for a stored name. */
    public static String title(String period) {
        return title(StatutoryPeriod.valueOf(period));
    }

    /** "Day 31 of 42", or "Day 45 of 42, 3 days late"; the first day after the start is day 1. */
    public static String day(LocalDate startedOn, LocalDate dueOn, LocalDate today) {
        long late = ChronoUnit.DAYS.between(dueOn, today);
        String day = "Day " + elapsed(startedOn, today) + " of " + length(startedOn, dueOn);
        return late > 0 ? day + ", " + Days.count(late) + " late" : day;
    }

    /** How many days have gone, never less than 0. */
    public static int elapsed(LocalDate startedOn, LocalDate today) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(startedOn, today));
    }

    /** How many days there are from the start to the last day. */
    public static int length(LocalDate startedOn, LocalDate dueOn) {
        return (int) Math.max(1, ChronoUnit.DAYS.between(startedOn, dueOn));
    }

    private static String plain(String name) {
        return name.substring(0, 1) + name.substring(1).toLowerCase(Locale.UK).replace('_', ' ');
    }
}
