package uk.waymark.engine.nextsetting;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All moves that were written down. */
interface ComingMoves extends JpaRepository<ComingMove, UUID> {

    List<ComingMove> findByCaseIdOrderByMovesOnAscIdAsc(UUID caseId);
}
