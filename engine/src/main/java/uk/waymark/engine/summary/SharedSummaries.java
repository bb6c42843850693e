package uk.waymark.engine.summary;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The summaries of all children. */
interface SharedSummaries extends JpaRepository<SharedSummary, UUID> {}
