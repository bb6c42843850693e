package uk.waymark.processes.plan;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import uk.waymark.engine.consultation.AskSettings;
import uk.waymark.processes.journey.ChildOfJourney;

/** The settings that have still to answer, for the one step that each of them has. */
@Component
public class SettingsToAnswer {

    private final AskSettings settings;
    private final ChildOfJourney children;

    SettingsToAnswer(AskSettings settings, ChildOfJourney children) {
        this.settings = settings;
        this.children = children;
    }

    /** Their opaque references, in an order that stays. */
    public List<String> open(DelegateExecution execution) {
        return settings.open(children.of(execution).caseId());
    }
}
