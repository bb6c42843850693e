package uk.waymark.processes.discharge;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.discharge.SeeTheChild;
import uk.waymark.processes.journey.ChildOfJourney;

/** By when somebody sees a child who has left hospital, counted from the day on which the child left. */
@Component
public class HomeVisitDates {

    private final SeeTheChild stays;
    private final ChildOfJourney children;
    private final Today today;

    HomeVisitDates(SeeTheChild stays, ChildOfJourney children, Today today) {
        this.stays = stays;
        this.children = children;
        this.today = today;
    }

    /** The last day in time. */
    public Date due(DelegateExecution execution) {
        return morning(day(execution));
    }

    /** The moment at which that day is over. */
    public Date late(DelegateExecution execution) {
        return morning(day(execution).plusDays(1));
    }

    private LocalDate day(DelegateExecution execution) {
        return stays.dueOn(children.of(execution).caseId()).orElseGet(today::date);
    }

    private static Date morning(LocalDate day) {
        return Date.from(day.atStartOfDay(Today.ENGLAND).toInstant());
    }
}
