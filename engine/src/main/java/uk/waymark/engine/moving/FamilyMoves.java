package uk.waymark.engine.moving;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All moves of families. */
interface FamilyMoves extends JpaRepository<FamilyMove, UUID> {

    List<FamilyMove> findByCaseIdOrderByIdDesc(UUID caseId);
}
