package uk.waymark.engine.circle;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The people who matter to each child. */
interface ImportantPeople extends JpaRepository<ImportantPerson, UUID> {

    List<ImportantPerson> findByCaseIdAndEndedOnIsNullOrderById(UUID caseId);
}
