package uk.waymark.rules.transition;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import uk.waymark.rules.statute.SchoolYear;

/**
 * The four days on which the law, each for its own purpose, calls a young person grown up; they are kept apart on purpose.
 *
 * @param choicesFrom the 16th birthday: consent to treatment is the young person's own (Family Law Reform Act 1969, section 8)
 * @param planRightsFrom the last Friday of June in Year 11: the rights of the plan are the young person's own
 *     (Children and Families Act 2014, section 83(2))
 * @param adultCareFrom the 18th birthday: adult social care and adult continuing healthcare (Care Act 2014)
 * @param planUntil the 25th birthday: a plan may go on until then (Children and Families Act 2014, section 45)
 * @param planYearUntil the end of that academic year: the authority may let a plan go on until then (section 46). At a further
 *     education college the year ends on 31 July (SEND Regulations 2014, regulation 46); elsewhere with the course
 */
public record AdultAges(
        LocalDate choicesFrom,
        LocalDate planRightsFrom,
        LocalDate adultCareFrom,
        LocalDate planUntil,
        LocalDate planYearUntil) {
    private static final int CHOICES = 16;
    private static final int ADULT_CARE = 18;
    private static final int PLAN_ENDS = 25;
    private static final int LAST_OF_JULY = 31;

    /** The four days of somebody born on this day. */
    public static AdultAges of(LocalDate dateOfBirth) {
        return new AdultAges(
                birthday(dateOfBirth, CHOICES),
                SchoolYear.compulsorySchoolAgeEnds(dateOfBirth),
                birthday(dateOfBirth, ADULT_CARE),
                birthday(dateOfBirth, PLAN_ENDS),
                yearEnds(birthday(dateOfBirth, PLAN_ENDS)));
    }

    private static LocalDate yearEnds(LocalDate day) {
        LocalDate end = LocalDate.of(day.getYear(), Month.JULY, LAST_OF_JULY);
        return day.isAfter(end) ? end.plusYears(1) : end;
    }

    /** Who was born on 29 February is a year older on 1 March of a year without that day, never a day too early. */
    private static LocalDate birthday(LocalDate dateOfBirth, int age) {
        LocalDate day = dateOfBirth.plusYears(age);
        boolean leapDay = MonthDay.from(dateOfBirth).equals(MonthDay.of(Month.FEBRUARY, 29));
        return leapDay && !day.isLeapYear() ? day.plusDays(1) : day;
    }
}
