package uk.waymark.engine.planning;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What is stored of each child. */
interface CarePlannings extends JpaRepository<CarePlanning, UUID> {}
