package uk.waymark.engine.decision;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All decisions that people have taken. */
public interface Decisions extends JpaRepository<Decision, UUID> {

    List<Decision> findByCaseIdOrderByDecidedAtDesc(UUID caseId);
}
