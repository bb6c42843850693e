package uk.waymark.processes.due;

import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import uk.waymark.engine.clock.BankHolidays;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.clock.Today;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.journey.ChildOfJourney;
import uk.waymark.rules.statute.StatutoryPeriod;

/**
 * The dates that diagrams name. A due date is the last day in time (England); a timer fires when that day is over.
 */
@Component
public class Due {

    private final Clocks clocks;
    private final BankHolidays holidays;
    private final Today today;
    private final ChildOfJourney children;
    private final Written written;

    Due(Clocks clocks, BankHolidays holidays, Today today, ChildOfJourney children, Written written) {
        this.clocks = clocks;
        this.holidays = holidays;
        this.today = today;
        this.children = children;
        this.written = written;
    }

    /** Days that stand in a record. */
    @Component
    record Written(FlagDates flags, ReviewDays reviews, CareDays care) {}

    /** The last day of a statutory period of this child, from the clock ledger. */
    public Date clock(String period, DelegateExecution execution) {
        return begin(clockDay(period, execution));
    }

    /** The same for a step that ends one of two periods: the one that runs. */
    public Date clock(String period, String otherwise, DelegateExecution execution) {
        UUID child = children.of(execution).caseId();
        boolean first = clocks.due(child, StatutoryPeriod.valueOf(period)).isPresent();
        return clock(first ? period : otherwise, execution);
    }

    /** The moment at which that period has passed. */
    public Date clockPassed(String period, DelegateExecution execution) {
        return over(clockDay(period, execution));
    }

    /** The last day of a statutory period that each body has for itself; a request that is repeated has a standard. */
    public Date clockOfSubject(String period, DelegateExecution execution) {
        return begin(subjectDay(period, execution));
    }

    /** The morning one week before that day; the day itself when there is less than a week. */
    public Date clockOfSubjectSoon(String period, DelegateExecution execution) {
        LocalDate day = subjectDay(period, execution);
        LocalDate weekBefore = day.minusWeeks(1);
        return begin(weekBefore.isAfter(today.date()) ? weekBefore : day);
    }

    /** The moment at which that period has passed. */
    public Date clockOfSubjectPassed(String period, DelegateExecution execution) {
        return over(subjectDay(period, execution));
    }

    /** The last day in time by the service's own standard, counted from today. */
    public Date standard(String standard, DelegateExecution execution) {
        return begin(standardDay(standard));
    }

    /** The moment at which that standard has passed. */
    public Date standardPassed(String standard, DelegateExecution execution) {
        return over(standardDay(standard));
    }

    /** The moment until which a step is in time where hours count. */
    public Date hours(String standard, DelegateExecution execution) {
        return Date.from(HourStandard.valueOf(standard).after(today.now()));
    }

    /** The same moment, as the one at which those hours have passed. */
    public Date hoursPassed(String standard, DelegateExecution execution) {
        return hours(standard, execution);
    }

    /** The day by which the flag of this journey should be put right. */
    public Date flag(DelegateExecution execution) {
        return begin(written.flags().due(execution));
    }

    /** The moment at which that day is over. */
    public Date flagPassed(DelegateExecution execution) {
        return over(written.flags().due(execution));
    }

    /** The morning of the day on which the flag of this journey is looked at again. */
    public Date flagWaitsUntil(DelegateExecution execution) {
        return begin(written.flags().waitsUntil(execution));
    }

    /** The morning on which the work on the review of this journey begins. */
    public Date reviewBegins(DelegateExecution execution) {
        return begin(written.reviews().begins(execution));
    }

    /** The day on which people meet for the review of this journey. */
    public Date reviewMeeting(DelegateExecution execution) {
        return begin(written.reviews().meeting(execution));
    }

    /** The last day for seeing a child who has left hospital, or for hearing from the hospice. */
    public Date homeVisit(DelegateExecution execution) {
        return begin(written.care().homeVisit(execution));
    }

    /** The moment at which that day is over. */
    public Date homeVisitPassed(DelegateExecution execution) {
        return over(written.care().homeVisit(execution));
    }

    /** The day of the first appointment with the service for adults of this step. */
    public Date firstAppointment(DelegateExecution execution) {
        return begin(written.care().firstAppointment(execution));
    }

    private LocalDate clockDay(String period, DelegateExecution execution) {
        return clocks.due(children.of(execution).caseId(), StatutoryPeriod.valueOf(period))
                .orElseGet(() -> standardDay(ServiceStandard.WITHOUT_A_CLOCK.name()));
    }

    private LocalDate subjectDay(String period, DelegateExecution execution) {
        String subject = (String) execution.getVariable(ProcessVariables.SUBJECT);
        return clocks.due(children.of(execution).caseId(), StatutoryPeriod.valueOf(period), subject)
                .orElseGet(() -> standardDay(ServiceStandard.WITHOUT_A_CLOCK.name()));
    }

    private LocalDate standardDay(String standard) {
        return ServiceStandard.valueOf(standard).after(today.date(), holidays.workingDays());
    }

    private static Date begin(LocalDate day) {
        return Date.from(day.atStartOfDay(Today.ENGLAND).toInstant());
    }

    private static Date over(LocalDate day) {
        return begin(day.plusDays(1));
    }
}
