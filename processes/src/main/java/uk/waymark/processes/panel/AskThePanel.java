package uk.waymark.processes.panel;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.panel.AskPanel;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.journey.BeginJourney;

/** Begins a question to the joint panel. */
@Component
class AskThePanel implements JavaDelegate {

    private final AskPanel panel;
    private final BeginJourney begin;

    AskThePanel(AskPanel panel, BeginJourney begin) {
        this.panel = panel;
        this.begin = begin;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String child = execution.getProcessBusinessKey();
        begin.of(
                child,
                "panel",
                Map.of(ProcessVariables.SUBJECT, panel.open(child).toString()));
    }
}
