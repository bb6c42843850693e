package uk.waymark.processes.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.referral.AcknowledgeReferral;

/** Tells the person who asked that the referral has arrived. */
@Component
class ConfirmReferralIsSafe implements JavaDelegate {

    private final AcknowledgeReferral referrals;

    ConfirmReferralIsSafe(AcknowledgeReferral referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        referrals.acknowledge(execution.getProcessBusinessKey());
    }
}
