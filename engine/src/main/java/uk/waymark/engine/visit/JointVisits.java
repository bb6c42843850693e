package uk.waymark.engine.visit;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The visits of several agencies together. */
interface JointVisits extends JpaRepository<JointVisit, UUID> {}
