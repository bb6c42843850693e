package uk.waymark.engine.referral;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All requests for help. */
public interface Referrals extends JpaRepository<Referral, UUID> {

    Optional<Referral> findFirstByCaseIdOrderByReceivedAtDesc(UUID caseId);

    List<Referral> findByCaseIdOrderByReceivedAtDesc(UUID caseId);
}
