package uk.waymark.rules.statute;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** The school years of England, which begin on 1 September. */
public final class SchoolYear {
    private static final int SCHOOL_LEAVING_AGE = 16;
    private static final int AGE_AT_START_OF_YEAR_ONE = 5;

    private SchoolYear() {}

    /** The year group that a child's age belongs to: 0 is Reception, 9 begins the preparation for adulthood; may be negative. */
    public static int nationalCurriculumYear(LocalDate dateOfBirth, LocalDate today) {
        return startYear(today) - startYear(dateOfBirth) - AGE_AT_START_OF_YEAR_ONE;
    }

    /**
     * The last Friday of June in the school year of the sixteenth birthday. From that day the rights of a plan are the young
     * person's own. Source: SEND Code of Practice 2015, introduction and chapter 8.
     */
    public static LocalDate compulsorySchoolAgeEnds(LocalDate dateOfBirth) {
        int june = startYear(dateOfBirth.plusYears(SCHOOL_LEAVING_AGE)) + 1;
        return LocalDate.of(june, Month.JUNE, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY));
    }

    /** The calendar year of the summer in which a child of this birth date ends this year group. */
    static int yearOfSummer(LocalDate dateOfBirth, int nationalCurriculumYear) {
        return startYear(dateOfBirth) + AGE_AT_START_OF_YEAR_ONE + nationalCurriculumYear + 1;
    }

    private static int startYear(LocalDate date) {
        return date.getMonthValue() >= Month.SEPTEMBER.getValue() ? date.getYear() : date.getYear() - 1;
    }
}
