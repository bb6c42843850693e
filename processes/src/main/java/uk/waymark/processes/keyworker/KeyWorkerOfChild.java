package uk.waymark.processes.keyworker;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.StandIn;
import uk.waymark.engine.team.TeamRole;
import uk.waymark.processes.journey.ChildOfJourney;

/** The key worker whom the family knows and to whom the file is open today, by an opaque identifier. */
@Component
public class KeyWorkerOfChild {

    private final StandIn team;
    private final ChildOfJourney children;

    KeyWorkerOfChild(StandIn team, ChildOfJourney children) {
        this.team = team;
        this.children = children;
    }

    /** The practitioner's identifier; nobody while no key worker is named. */
    public @Nullable String of(DelegateExecution execution) {
        return of(children.of(execution).caseId()).map(UUID::toString).orElse(null);
    }

    Optional<UUID> of(UUID caseId) {
        return team.inPart(caseId, TeamRole.KEY_WORKER.name()).stream().findFirst();
    }
}
