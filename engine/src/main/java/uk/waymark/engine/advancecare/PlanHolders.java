package uk.waymark.engine.advancecare;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Everybody who holds a plan. */
interface PlanHolders extends JpaRepository<PlanHolder, UUID> {

    List<PlanHolder> findByCaseIdAndEndedOnIsNullOrderById(UUID caseId);
}
