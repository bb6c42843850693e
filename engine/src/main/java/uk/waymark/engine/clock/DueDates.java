package uk.waymark.engine.clock;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.waymark.rules.statute.Counting;
import uk.waymark.rules.statute.DayCount;
import uk.waymark.rules.statute.StatutoryPeriod;
import uk.waymark.rules.statute.StatutoryPeriods;
import uk.waymark.rules.statute.WorkingDays;

/** The last day of a period under the law in force on the day it began, with the bank holidays known today. */
@Component
class DueDates {

    private final BankHolidays holidays;

    DueDates(BankHolidays holidays) {
        this.holidays = holidays;
    }

    /** Whether the period ends before the day it is counted from, such as "two weeks before a meeting". */
    boolean countsBack(StatutoryPeriod kind, LocalDate from) {
        return StatutoryPeriods.inForceOn(from).term(kind).counting() == Counting.BEFORE;
    }

    Dates of(StatutoryPeriod kind, LocalDate startedOn) {
        StatutoryPeriods law = StatutoryPeriods.inForceOn(startedOn);
        WorkingDays days = holidays.workingDays();
        return new Dates(
                law.due(kind, startedOn, DayCount.LENIENT, days),
                law.due(kind, startedOn, DayCount.STRICT, days),
                law.law().id());
    }
}
