package uk.waymark.engine.consent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import uk.waymark.engine.access.DataClass;

/** What the families have permitted. */
interface PermissionRecords extends JpaRepository<Permission, UUID> {

    Optional<Permission> findByCaseIdAndAgencyIdAndDataClass(UUID caseId, UUID agencyId, DataClass dataClass);

    List<Permission> findByCaseId(UUID caseId);
}
