package uk.waymark.engine.assessment;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The requests for advice. */
public interface AdviceRequests extends JpaRepository<AdviceRequest, UUID> {

    List<AdviceRequest> findByAssessmentIdOrderById(UUID assessmentId);

    List<AdviceRequest> findByCaseIdOrderById(UUID caseId);
}
