package uk.waymark.engine.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The areas that use this Waymark. */
public interface Areas extends JpaRepository<Area, UUID> {

    Optional<Area> findByCode(String code);
}
