package uk.waymark.engine.continuingcare;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All decisions about continuing care. */
interface CareDecisions extends JpaRepository<CareDecision, UUID> {

    List<CareDecision> findByCaseIdOrderByDecidedOnDescIdDesc(UUID caseId);
}
