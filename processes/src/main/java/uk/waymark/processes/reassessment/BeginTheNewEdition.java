package uk.waymark.processes.reassessment;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.waymark.processes.journey.BeginJourney;

/** Begins the way of a new edition: it is written, agreed, drafted to the family and sent like any plan. */
@Component
class BeginTheNewEdition implements JavaDelegate {

    private final BeginJourney begin;

    BeginTheNewEdition(BeginJourney begin) {
        this.begin = begin;
    }

    @Override
    public void execute(DelegateExecution execution) {
        begin.byMessage(execution.getProcessBusinessKey(), "ehc-plan", "new-edition-is-wanted", Map.of());
    }
}
