package uk.waymark.engine.transition;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The moves to adult services. */
interface GrowingUps extends JpaRepository<GrowingUp, UUID> {

    Optional<GrowingUp> findByCaseId(UUID caseId);
}
