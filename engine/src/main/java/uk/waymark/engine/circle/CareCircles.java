package uk.waymark.engine.circle;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What is stored of each child. */
interface CareCircles extends JpaRepository<CareCircle, UUID> {}
