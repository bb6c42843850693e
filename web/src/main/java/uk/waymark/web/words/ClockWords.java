package uk.waymark.web.words;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import uk.waymark.rules.statute.Counting;
import uk.waymark.rules.statute.PeriodUnit;
import uk.waymark.rules.statute.StatutoryPeriod;
import uk.waymark.rules.statute.StatutoryPeriods;

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
            case ANNUAL_REVIEW -> "Review the plan";
            case REVIEW_UNDER_FIVE -> "Think about a review, as the child is under five";
            case REVIEW_INVITATION -> "Invite everyone to the review";
            case REVIEW_PAPERS -> "Send round the papers for the review";
            case REVIEW_REPORT -> "Send round the report of the review";
            case REVIEW_DECISION -> "Decide after the review, and tell the family";
            case FAMILY_VIEWS_ON_AMENDMENTS -> "Time for the family to comment on the changes";
            case AMENDED_PLAN -> "Send the changed plan, or say why it stays as it is";
            case AMENDED_PLAN_AFTER_MEETING -> "Finish the changed plan, counted from the meeting";
            case PHASE_TRANSFER -> "Name the next school or college in the plan";
            case POST_16_MOVE -> "Name the next college or post-16 setting in the plan, five months before the move";
            case DECIDE_TO_REASSESS -> "Decide whether to assess again, and tell the family";
            case FINAL_PLAN_AFTER_REASSESSMENT -> "Send the plan after assessing again, or say why it stays";
            case TRANSFER_PLAN_TO_NEW_AREA -> "Send the plan to the new authority";
            case OLD_ICB_TELLS_NEW_ICB -> "Tell the new health board what the plan says";
            case DECIDE_CONTINUING_CARE -> "Decide about continuing care";
            case FIRST_CONTINUING_CARE_REVIEW -> "Look at continuing care for the first time";
            case CONTINUING_CARE_REVIEW -> "Look at continuing care again";
            case LODGE_APPEAL -> "Time in which the family may appeal";
            default -> plain(period.name());
        };
    }

    /** The same for a stored name. */
    public static String title(String period) {
        return title(StatutoryPeriod.valueOf(period));
    }

    /**
     * How much of a period has gone.
     *
     * @param words "Day 31 of 42", or "Day 45 of 42, 3 days late"; of what counts back only its last day
     * @param elapsed days gone, never less than 0
     * @param length days in all, at least 1
     */
    public record Gone(String words, int elapsed, int length) {}

    /** The day after the start is day 1; of calendar days "beginning with" the start, that is. */
    public static Gone gone(StatutoryPeriod period, LocalDate startedOn, LocalDate dueOn, LocalDate today) {
        LocalDate dayZero = startCounts(period, startedOn) ? startedOn.minusDays(1) : startedOn;
        int elapsed = (int) Math.max(0, ChronoUnit.DAYS.between(dayZero, today));
        int length = (int) Math.max(1, ChronoUnit.DAYS.between(dayZero, dueOn));
        return new Gone(words(dueOn.isBefore(startedOn), elapsed, length, dueOn, today), elapsed, length);
    }

    private static String words(boolean backwards, int elapsed, int length, LocalDate dueOn, LocalDate today) {
        long late = ChronoUnit.DAYS.between(dueOn, today);
        if (backwards) {
            return late > 0 ? Days.count(late) + " late" : "By " + Days.plain(dueOn);
        }
        String day = "Day " + elapsed + " of " + length;
        return late > 0 ? day + ", " + Days.count(late) + " late" : day;
    }

    private static boolean startCounts(StatutoryPeriod period, LocalDate startedOn) {
        return StatutoryPeriods.inForceOn(startedOn)
                .find(period)
                .filter(term -> term.counting() == Counting.BEGINNING_WITH && term.unit() == PeriodUnit.CALENDAR_DAYS)
                .isPresent();
    }

    private static String plain(String name) {
        return name.substring(0, 1) + name.substring(1).toLowerCase(Locale.UK).replace('_', ' ');
    }
}
