package uk.waymark.engine.views;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The views of all children and families. */
interface FamilyViewsRecords extends JpaRepository<FamilyViews, UUID> {

    Optional<FamilyViews> findFirstByCaseIdOrderByIdDesc(UUID caseId);
}
