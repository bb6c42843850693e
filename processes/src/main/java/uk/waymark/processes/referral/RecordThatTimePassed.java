package uk.waymark.processes.referral;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.processes.journey.ChildOfJourney;
import uk.waymark.rules.statute.StatutoryPeriod;

/** Wakes the clock ledger, which alone says whether the time limit has passed. */
@Component
class RecordThatTimePassed implements JavaDelegate {

    private final Clocks clocks;
    private final ChildOfJourney children;

    RecordThatTimePassed(Clocks clocks, ChildOfJourney children) {
        this.clocks = clocks;
        this.children = children;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID child = children.of(execution).caseId();
        clocks.of(child).stream()
                .filter(clock -> clock.kind() == StatutoryPeriod.DECIDE_TO_ASSESS && clock.running())
                .forEach(clock -> clocks.wake(child, clock.kind(), clock.subject()));
    }
}
