package uk.waymark.processes.transition;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.StandIn;
import uk.waymark.engine.transition.GrowingUpPages;
import uk.waymark.processes.journey.ChildOfJourney;
import uk.waymark.processes.keyworker.KeyWorkerOfChild;

/** Who stays with the young person through the move, by an opaque identifier; the key worker while nobody is named or the one named has left. */
@Component
public class TransitionWorker {

    private final GrowingUpPages moves;
    private final StandIn team;
    private final ChildOfJourney children;
    private final KeyWorkerOfChild keyWorker;

    TransitionWorker(GrowingUpPages moves, StandIn team, ChildOfJourney children, KeyWorkerOfChild keyWorker) {
        this.moves = moves;
        this.team = team;
        this.children = children;
        this.keyWorker = keyWorker;
    }

    /** The practitioner's identifier; nobody while neither is named. */
    public @Nullable String of(DelegateExecution execution) {
        UUID child = children.of(execution).caseId();
        return moves.worker(child)
                .filter(named -> team.canOpenAsTeam(child).contains(named))
                .map(Object::toString)
                .orElseGet(() -> keyWorker.of(execution));
    }
}
