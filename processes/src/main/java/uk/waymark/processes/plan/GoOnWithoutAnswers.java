package uk.waymark.processes.plan;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.consultation.AskSettings;

/** The time of the settings is over, and the plan goes on without those that did not answer. */
@Component
class GoOnWithoutAnswers implements JavaDelegate {

    private final AskSettings settings;

    GoOnWithoutAnswers(AskSettings settings) {
        this.settings = settings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        settings.timeIsOver(execution.getProcessBusinessKey());
    }
}
