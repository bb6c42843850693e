package uk.waymark.processes.transition;

import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import uk.waymark.engine.clock.BankHolidays;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.transition.AskAdultServices;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.due.ServiceStandard;

/** When a silent service for adults is rung and when it is taken higher, each counted from its own invitation. */
@Component
public class AdultServiceDates {

    private final AskAdultServices services;
    private final BankHolidays holidays;

    AdultServiceDates(AskAdultServices services, BankHolidays holidays) {
        this.services = services;
        this.holidays = holidays;
    }

    /** The morning after its weeks to answer are over. */
    public Date chase(DelegateExecution execution) {
        return after(ServiceStandard.ADULT_SERVICES_ANSWER, execution);
    }

    /** The morning after the weeks are over in which it could have been reached. */
    public Date takeHigher(DelegateExecution execution) {
        return after(ServiceStandard.ADULT_SERVICES_SILENT, execution);
    }

    private Date after(ServiceStandard standard, DelegateExecution execution) {
        UUID service = UUID.fromString((String) execution.getVariable(ProcessVariables.SUBJECT));
        LocalDate last = standard.after(services.invitedOn(service), holidays.workingDays());
        return Date.from(last.plusDays(1).atStartOfDay(Today.ENGLAND).toInstant());
    }
}
