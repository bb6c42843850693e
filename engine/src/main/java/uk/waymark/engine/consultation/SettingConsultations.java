package uk.waymark.engine.consultation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Which settings were asked. */
interface SettingConsultations extends JpaRepository<SettingConsultation, UUID> {

    List<SettingConsultation> findByCaseIdOrderById(UUID caseId);
}
