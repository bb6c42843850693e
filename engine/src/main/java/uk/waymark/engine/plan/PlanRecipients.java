package uk.waymark.engine.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Who got which plan. */
interface PlanRecipients extends JpaRepository<PlanRecipient, UUID> {

    List<PlanRecipient> findByPlanVersionIdOrderByRecipientAsc(UUID planVersionId);
}
