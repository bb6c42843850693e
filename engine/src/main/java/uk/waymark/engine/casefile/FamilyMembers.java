package uk.waymark.engine.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The families of the children. */
public interface FamilyMembers extends JpaRepository<FamilyMember, UUID> {

    List<FamilyMember> findByCaseIdOrderByRelationship(UUID caseId);

    Optional<FamilyMember> findFirstByCaseIdAndAccountIdAndRestrictedFalse(UUID caseId, UUID accountId);
}
