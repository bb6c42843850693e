package uk.waymark.engine.contact;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** When the team was in touch with the families. */
interface FamilyContacts extends JpaRepository<FamilyContact, UUID> {

    List<FamilyContact> findFirst20ByCaseIdOrderByOnDateDescIdDesc(UUID caseId);
}
