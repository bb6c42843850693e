package uk.waymark.processes.transition;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.transition.AdultCareAge;
import uk.waymark.engine.transition.GrowingUpPages;
import uk.waymark.processes.journey.ChildOfJourney;

/** The days of growing up that are counted: the birthdays, and half a year after the move. */
@Component
public class TransitionDates {

    /** NICE guideline NG43: support for at least six months after the move. */
    private static final int MONTHS_OF_SUPPORT = 6;

    private final GrowingUpPages moves;
    private final ChildOfJourney children;
    private final Today today;

    TransitionDates(GrowingUpPages moves, ChildOfJourney children, Today today) {
        this.moves = moves;
        this.today = today;
        this.children = children;
    }

    /** The morning of that birthday; one that has passed is reached at once. */
    public Date toldAt(String age, DelegateExecution execution) {
        return morning(moves.birthDate(children.of(execution).caseId())
                .plusYears(AdultCareAge.valueOf(age).years()));
    }

    /** The morning after half a year with the services for adults, counted from the last first appointment. */
    public Date supportEnds(DelegateExecution execution) {
        return morning(moves.movedOn(children.of(execution).caseId())
                .orElseGet(today::date)
                .plusMonths(MONTHS_OF_SUPPORT)
                .plusDays(1));
    }

    private static Date morning(LocalDate day) {
        return Date.from(day.atStartOfDay(Today.ENGLAND).toInstant());
    }
}
