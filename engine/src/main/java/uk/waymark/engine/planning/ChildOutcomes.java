package uk.waymark.engine.planning;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What is to be achieved for each child. */
interface ChildOutcomes extends JpaRepository<ChildOutcome, UUID> {

    List<ChildOutcome> findByCaseIdAndEndedOnIsNullOrderById(UUID caseId);
}
