package uk.waymark.engine.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What families said to drafts. */
interface DraftComments extends JpaRepository<DraftComment, UUID> {

    Optional<DraftComment> findFirstByCaseIdAndLateFalseOrderByIdDesc(UUID caseId);

    List<DraftComment> findByCaseIdOrderByIdDesc(UUID caseId);
}
