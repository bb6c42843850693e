package uk.waymark.engine.consultation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What families said about single sections of drafts. */
interface DraftRemarks extends JpaRepository<DraftRemark, UUID> {

    List<DraftRemark> findByCaseId(UUID caseId);
}
