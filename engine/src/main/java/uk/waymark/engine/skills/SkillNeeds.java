package uk.waymark.engine.skills;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The skills that the care of each child takes. */
interface SkillNeeds extends JpaRepository<SkillNeed, UUID> {

    List<SkillNeed> findByCaseIdAndEndedOnIsNullOrderById(UUID caseId);
}
