package uk.waymark.engine.transition;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What was talked over with young people. */
interface TalkRecords extends JpaRepository<Talk, UUID> {

    List<Talk> findByCaseIdOrderByOnDateAscIdAsc(UUID caseId);
}
