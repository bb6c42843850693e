package uk.waymark.engine.keyworker;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.team.TeamList;

/** Finds the search for a child's key worker: there is at most one that is not over. */
@Component
class SearchRecords {

    private static final List<RequestState> OVER = List.of(RequestState.NAMED, RequestState.CLOSED);

    private final KeyWorkerRequests requests;
    private final ChildFiles files;
    private final TeamList team;

    SearchRecords(KeyWorkerRequests requests, ChildFiles files, TeamList team) {
        this.requests = requests;
        this.files = files;
        this.team = team;
    }

    /** {@link Refusal.NotFound} when there is no such child. */
    ChildFile child(String reference) {
        return files.findByReference(reference).orElseThrow(() -> new Refusal.NotFound("child.not.found"));
    }

    ChildFile child(UUID caseId) {
        return files.findById(caseId).orElseThrow(() -> new Refusal.NotFound("child.not.found"));
    }

    /** Whether nobody looks yet for somebody whom this child lacks; nobody is looked for once a file is closed. */
    boolean wanted(ChildFile child) {
        return !child.status().closed()
                && running(child.id()).isEmpty()
                && team.keyWorker(child.id()).isEmpty();
    }

    Optional<KeyWorkerRequest> newest(UUID caseId) {
        return requests.findFirstByCaseIdOrderByIdDesc(caseId);
    }

    /** The searches of this child that are not over. */
    List<KeyWorkerRequest> running(UUID caseId) {
        return requests.findByCaseIdAndStateNotIn(caseId, OVER);
    }

    /** {@link Refusal.NotNow} when nobody is looked for. */
    KeyWorkerRequest require(UUID caseId) {
        return running(caseId).stream().findFirst().orElseThrow(() -> new Refusal.NotNow("key.worker.not.asked"));
    }

    KeyWorkerRequest begin(UUID caseId, LocalDate askedOn, @Nullable UUID handoverFrom) {
        return requests.save(new KeyWorkerRequest(caseId, askedOn, handoverFrom));
    }

    /** The file for a step that no reader does by hand. */
    static OpenCase opened(ChildFile file) {
        return new OpenCase(
                file.id(), file.reference(), file.areaId(), file.status(), file.wrappedKey(), file.version());
    }
}
