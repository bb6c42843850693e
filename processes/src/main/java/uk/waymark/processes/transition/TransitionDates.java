package uk.waymark.processes.transition;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.transition.AdultCareAge;
import uk.waymark.engine.transition.GrowingUpPages;
import uk.waymark.processes.journey.ChildOfJourney;

/** The birthdays on which adult continuing healthcare is to hear of a young person. */
@Component
public class TransitionDates {

    private final GrowingUpPages moves;
    private final ChildOfJourney children;

    TransitionDates(GrowingUpPages moves, ChildOfJourney children) {
        this.moves = moves;
        this.children = children;
    }

    /** The morning of that birthday; one that has passed is reached at once. */
    public Date toldAt(String age, DelegateExecution execution) {
        return Date.from(moves.birthDate(children.of(execution).caseId())
                .plusYears(AdultCareAge.valueOf(age).years())
                .atStartOfDay(Today.ENGLAND)
                .toInstant());
    }
}
