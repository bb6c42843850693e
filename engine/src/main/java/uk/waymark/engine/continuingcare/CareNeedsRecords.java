package uk.waymark.engine.continuingcare;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The needs of each child. */
interface CareNeedsRecords extends JpaRepository<CareNeeds, UUID> {}
