package uk.waymark.engine.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Every version of every plan. */
interface PlanVersions extends JpaRepository<PlanVersion, UUID> {

    List<PlanVersion> findByCaseIdOrderByNumberDesc(UUID caseId);
}
