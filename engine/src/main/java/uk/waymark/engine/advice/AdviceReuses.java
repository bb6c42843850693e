package uk.waymark.engine.advice;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The agreements on which earlier advice is used. */
interface AdviceReuses extends JpaRepository<AdviceReuse, UUID> {}
