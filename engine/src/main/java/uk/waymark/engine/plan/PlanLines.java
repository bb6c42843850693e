package uk.waymark.engine.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The lines of all plans. */
interface PlanLines extends JpaRepository<PlanLine, UUID> {

    List<PlanLine> findByPlanVersionIdOrderBySectionAscPlaceAscIdAsc(UUID planVersionId);

    Optional<PlanLine> findByPlanVersionIdAndOrigin(UUID planVersionId, UUID origin);
}
