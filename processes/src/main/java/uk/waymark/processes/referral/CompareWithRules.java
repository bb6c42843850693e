package uk.waymark.processes.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.eligibility.CheckEligibility;
import uk.waymark.processes.ProcessVariables;

/** Lets the rules advise on an assessment; a person decides afterwards. */
@Component
class CompareWithRules implements JavaDelegate {

    private final CheckEligibility eligibility;

    CompareWithRules(CheckEligibility eligibility) {
        this.eligibility = eligibility;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(ProcessVariables.ELIGIBILITY, eligibility.check(execution.getProcessBusinessKey()));
    }
}
