package uk.waymark.engine.discharge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The stays in hospital. */
interface HospitalStays extends JpaRepository<HospitalStay, UUID> {

    List<HospitalStay> findByCaseIdAndStateIn(UUID caseId, Collection<StayState> states);

    Optional<HospitalStay> findFirstByCaseIdOrderByIdDesc(UUID caseId);

    List<HospitalStay> findByCaseIdOrderByIdDesc(UUID caseId);
}
