package uk.waymark.engine.foundations;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The flags of all children, open and cleared. */
interface FlagRecords extends JpaRepository<Flag, UUID> {

    /** Of one child: a list of one would be put into words afresh each time. */
    List<Flag> findByCaseIdAndClearedAtIsNull(UUID caseId);

    List<Flag> findByCaseIdInAndClearedAtIsNull(Collection<UUID> caseIds);
}
