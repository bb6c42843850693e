package uk.waymark.processes.flag;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.foundations.Flags;
import uk.waymark.processes.ProcessVariables;

/** Runs the rules again on today's facts: only they say whether something is still missing. */
@Component
class CheckFactsAgain implements JavaDelegate {

    private final Flags flags;
    private final RecheckUnderWay underWay;

    CheckFactsAgain(Flags flags, RecheckUnderWay underWay) {
        this.flags = flags;
        this.underWay = underWay;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID flag = UUID.fromString((String) execution.getVariable(ProcessVariables.SUBJECT));
        boolean missing = underWay.whileChecking(flag, () -> flags.recheck(flag));
        execution.setVariable(ProcessVariables.RECHECK, missing ? "STILL" : "CLEARED");
    }
}
