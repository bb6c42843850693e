package uk.waymark.engine.support;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The help that was agreed with families. */
public interface SupportOffers extends JpaRepository<SupportOffer, UUID> {

    List<SupportOffer> findByCaseIdOrderByAgreedOnDescIdDesc(UUID caseId);
}
