package uk.waymark.processes.keyworker;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.keyworker.KeyWorkers;

/** The person whom the manager has confirmed in the present search, by an opaque identifier. */
@Component
public class ChosenKeyWorker {

    private final KeyWorkers keyWorkers;

    ChosenKeyWorker(KeyWorkers keyWorkers) {
        this.keyWorkers = keyWorkers;
    }

    /** The practitioner's identifier; nobody while nobody is chosen. */
    public @Nullable String of(DelegateExecution execution) {
        UUID person = keyWorkers.chosen(execution.getProcessBusinessKey());
        return person == null ? null : person.toString();
    }
}
