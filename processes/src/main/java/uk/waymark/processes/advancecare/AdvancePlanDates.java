package uk.waymark.processes.advancecare;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import uk.waymark.engine.advancecare.CourseOfAdvancePlan;
import uk.waymark.engine.advancecare.CourseOfAdvancePlan.Standing;
import uk.waymark.engine.clock.BankHolidays;
import uk.waymark.engine.clock.Today;
import uk.waymark.processes.due.ServiceStandard;
import uk.waymark.processes.journey.ChildOfJourney;
import uk.waymark.rules.statute.WorkingDays;

/** When a family is asked, and when a plan is looked at again. */
@Component
public class AdvancePlanDates {

    private final CourseOfAdvancePlan course;
    private final ChildOfJourney children;
    private final BankHolidays holidays;
    private final Today today;

    AdvancePlanDates(CourseOfAdvancePlan course, ChildOfJourney children, BankHolidays holidays, Today today) {
        this.course = course;
        this.children = children;
        this.holidays = holidays;
        this.today = today;
    }

    /** The service standard within which the talk is offered: sooner for a child who is getting worse. */
    public String offerWithin(DelegateExecution execution) {
        return switch (course.of(children.of(execution).caseId()).phase()) {
            case END_OF_LIFE -> ServiceStandard.OFFER_ADVANCE_TALK_NOW.name();
            case DETERIORATING -> ServiceStandard.OFFER_ADVANCE_TALK_SOON.name();
            default -> ServiceStandard.OFFER_ADVANCE_TALK.name();
        };
    }

    /**
     * The morning on which a plan is looked at again, early enough before it runs out; or on which the family is asked
     * again, on the very day that it named.
     */
    public Date again(DelegateExecution execution) {
        Standing now = course.of(children.of(execution).caseId());
        WorkingDays calendar = holidays.workingDays();
        LocalDate named = now.reviewOn() == null
                ? ServiceStandard.ADVANCE_PLAN_RESTS.after(today.date(), calendar)
                : now.reviewOn();
        return Date.from((now.made() ? soonEnough(named) : named)
                .atStartOfDay(Today.ENGLAND)
                .toInstant());
    }

    private LocalDate soonEnough(LocalDate runsOut) {
        LocalDate tomorrow = today.date().plusDays(1);
        LocalDate before = ServiceStandard.LOOK_AT_PLAN_AGAIN.before(runsOut);
        return before.isBefore(tomorrow) ? tomorrow : before;
    }
}
