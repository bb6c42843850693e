package uk.waymark.web.tasks.keyworker;

import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.keyworker.KeyWorkerSearches;
import uk.waymark.processes.tasks.OpenStep;

/** Reads who is proposed for the child of a step. */
@Component
class ProposalsOf {

    private final KeyWorkerSearches searches;

    ProposalsOf(KeyWorkerSearches searches) {
        this.searches = searches;
    }

    Proposals of(OpenStep step) {
        return new Proposals(
                searches.latest(step.child().caseId()).orElseThrow(() -> new Refusal.NotNow("key.worker.not.asked")));
    }
}
