package uk.waymark.engine.people;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The agencies of every sector. */
public interface Agencies extends JpaRepository<Agency, UUID> {

    List<Agency> findByAreaIdOrderByName(UUID areaId);
}
