package uk.waymark.engine.voice;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** For which decisions it is written down. */
interface HeardRecords extends JpaRepository<Heard, UUID> {

    List<Heard> findByCaseId(UUID caseId);
}
