package uk.waymark.engine.advancecare;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Every edition of every advance care plan. */
interface AdvancePlans extends JpaRepository<AdvancePlan, UUID> {

    List<AdvancePlan> findByCaseIdOrderByEditionDesc(UUID caseId);
}
