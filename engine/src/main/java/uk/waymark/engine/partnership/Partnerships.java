package uk.waymark.engine.partnership;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What is stored of each child. */
interface Partnerships extends JpaRepository<Partnership, UUID> {}
