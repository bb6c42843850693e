package uk.waymark.engine.casefile;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The files of all children; who may open which is decided by {@code engine.access}. */
public interface ChildFiles extends JpaRepository<ChildFile, UUID> {

    Optional<ChildFile> findByReference(String reference);
}
