package uk.waymark.engine.keyworker;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The people who were proposed as key workers. */
interface KeyWorkerProposals extends JpaRepository<KeyWorkerProposal, UUID> {

    List<KeyWorkerProposal> findByRequestIdOrderByRoundAscPlaceAsc(UUID requestId);
}
