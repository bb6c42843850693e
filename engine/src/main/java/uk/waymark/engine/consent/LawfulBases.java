package uk.waymark.engine.consent;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The legal grounds that have been stated. */
public interface LawfulBases extends JpaRepository<LawfulBasis, UUID> {

    List<LawfulBasis> findByCaseId(UUID caseId);
}
