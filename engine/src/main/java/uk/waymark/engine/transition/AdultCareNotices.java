package uk.waymark.engine.transition;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What adult continuing healthcare was told, and when. */
interface AdultCareNotices extends JpaRepository<AdultCareNotice, UUID> {

    List<AdultCareNotice> findByCaseIdOrderByAge(UUID caseId);
}
