package uk.waymark.processes.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.keyworker.KeyWorkers;
import uk.waymark.engine.team.TeamList;
import uk.waymark.processes.journey.ChildOfJourney;

/** Asks for a key worker as soon as the assessment is agreed and the family knows; one who is there already stays. */
@Component
class AskForKeyWorker implements JavaDelegate {

    private final KeyWorkers keyWorkers;
    private final TeamList team;
    private final ChildOfJourney children;

    AskForKeyWorker(KeyWorkers keyWorkers, TeamList team, ChildOfJourney children) {
        this.keyWorkers = keyWorkers;
        this.team = team;
        this.children = children;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        if (team.keyWorker(children.of(reference).caseId()).isEmpty()) {
            keyWorkers.ask(reference);
        }
    }
}
