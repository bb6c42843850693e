package uk.waymark.engine.team;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The parts that people play, or played, in the children's teams. */
public interface TeamMembers extends JpaRepository<TeamMember, UUID> {

    List<TeamMember> findByCaseIdAndLeftOnIsNull(UUID caseId);
}
