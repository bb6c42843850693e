package uk.waymark.processes.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.referral.ResolveIdentity;
import uk.waymark.processes.ProcessVariables;

/** Looks whether somebody has to find out if the child is known already. */
@Component
class CompareWithKnownChildren implements JavaDelegate {

    private final ResolveIdentity identity;

    CompareWithKnownChildren(ResolveIdentity identity) {
        this.identity = identity;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(ProcessVariables.IDENTITY, identity.state(execution.getProcessBusinessKey()));
    }
}
