package uk.waymark.processes.advancecare;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.StandIn;
import uk.waymark.engine.team.TeamRole;
import uk.waymark.processes.journey.ChildOfJourney;
import uk.waymark.processes.keyworker.KeyWorkerOfChild;

/** The doctor or nurse who leads a child's care and can open the file today, by an opaque identifier. */
@Component
public class LeadClinician {

    private final StandIn team;
    private final ChildOfJourney children;
    private final KeyWorkerOfChild keyWorker;

    LeadClinician(StandIn team, ChildOfJourney children, KeyWorkerOfChild keyWorker) {
        this.team = team;
        this.children = children;
        this.keyWorker = keyWorker;
    }

    /** The practitioner's identifier; nobody while nobody leads. */
    public @Nullable String of(DelegateExecution execution) {
        return team.inPart(children.of(execution).caseId(), TeamRole.LEAD_CLINICIAN.name()).stream()
                .findFirst()
                .map(UUID::toString)
                .orElse(null);
    }

    /** The same, or the key worker where nobody leads. */
    public @Nullable String orKeyWorker(DelegateExecution execution) {
        String leads = of(execution);
        return leads == null ? keyWorker.of(execution) : leads;
    }
}
