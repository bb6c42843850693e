package uk.waymark.processes.transition;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.transition.GrowingUpPages;
import uk.waymark.processes.journey.ChildOfJourney;
import uk.waymark.processes.keyworker.KeyWorkerOfChild;

/** Who stays with the young person through the move, by an opaque identifier; the key worker while nobody is named. */
@Component
public class TransitionWorker {

    private final GrowingUpPages moves;
    private final ChildOfJourney children;
    private final KeyWorkerOfChild keyWorker;

    TransitionWorker(GrowingUpPages moves, ChildOfJourney children, KeyWorkerOfChild keyWorker) {
        this.moves = moves;
        this.children = children;
        this.keyWorker = keyWorker;
    }

    /** The practitioner's identifier; nobody while neither is named. */
    public @Nullable String of(DelegateExecution execution) {
        return moves.worker(children.of(execution).caseId())
                .map(Object::toString)
                .orElseGet(() -> keyWorker.of(execution));
    }
}
