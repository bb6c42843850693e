package uk.waymark.engine.keyworker;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The searches for key workers. */
interface KeyWorkerRequests extends JpaRepository<KeyWorkerRequest, UUID> {

    Optional<KeyWorkerRequest> findFirstByCaseIdOrderByIdDesc(UUID caseId);

    List<KeyWorkerRequest> findByCaseIdAndStateNotIn(UUID caseId, Collection<RequestState> states);
}
