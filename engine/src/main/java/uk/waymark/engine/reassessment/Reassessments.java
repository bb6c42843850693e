package uk.waymark.engine.reassessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All new assessments of children whose plans were in force. */
interface Reassessments extends JpaRepository<Reassessment, UUID> {

    Optional<Reassessment> findByOpenCase(UUID caseId);

    List<Reassessment> findByCaseIdOrderByIdDesc(UUID caseId);
}
