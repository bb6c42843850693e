package uk.waymark.engine.panel;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What panels were asked. */
interface PanelItems extends JpaRepository<PanelItem, UUID> {

    List<PanelItem> findByCaseIdOrderByIdDesc(UUID caseId);
}
