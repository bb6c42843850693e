package uk.waymark.engine.assessment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The assessments of all children. */
interface Assessments extends JpaRepository<Assessment, UUID> {

    Optional<Assessment> findFirstByCaseIdOrderByIdDesc(UUID caseId);
}
