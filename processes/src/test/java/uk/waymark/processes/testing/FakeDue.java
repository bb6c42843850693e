package uk.waymark.processes.testing;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Due dates for diagrams under test: every date is the same fixed one. */
public final class FakeDue {

    private static final Date DAY = Date.from(Instant.parse("2027-01-15T08:00:00Z"));

    public Date clock(String period, DelegateExecution execution) {
        return DAY;
    }

    public Date clock(String period, String otherwise, DelegateExecution execution) {
        return DAY;
    }

    public Date clockPassed(String period, DelegateExecution execution) {
        return DAY;
    }

    public Date clockOfSubject(String period, DelegateExecution execution) {
        return DAY;
    }

    public Date clockOfSubjectSoon(String period, DelegateExecution execution) {
        return DAY;
    }

    public Date clockOfSubjectPassed(String period, DelegateExecution execution) {
        return DAY;
    }

    public Date standard(String standard, DelegateExecution execution) {
        return DAY;
    }

    public Date standardPassed(String standard, DelegateExecution execution) {
        return DAY;
    }

    public Date hours(String standard, DelegateExecution execution) {
        return DAY;
    }

    public Date hoursPassed(String standard, DelegateExecution execution) {
        return DAY;
    }

    public Date reviewBegins(DelegateExecution execution) {
        return DAY;
    }

    public Date reviewMeeting(DelegateExecution execution) {
        return DAY;
    }

    public Date flag(DelegateExecution execution) {
        return DAY;
    }

    public Date flagPassed(DelegateExecution execution) {
        return DAY;
    }

    public Date flagWaitsUntil(DelegateExecution execution) {
        return DAY;
    }

    public Date homeVisit(DelegateExecution execution) {
        return DAY;
    }

    public Date homeVisitPassed(DelegateExecution execution) {
        return DAY;
    }

    public Date firstAppointment(DelegateExecution execution) {
        return DAY;
    }
}
