package uk.waymark.engine.transition;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The services for adults that are asked. */
interface AdultServices extends JpaRepository<AdultService, UUID> {

    List<AdultService> findByGrowingUpIdOrderByInvitedOnAscIdAsc(UUID growingUp);
}
