package uk.waymark.engine.panel;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Who sat on panels. */
interface PanelPresences extends JpaRepository<PanelPresence, UUID> {

    List<PanelPresence> findByItemIdOrderById(UUID itemId);

    void deleteByItemId(UUID itemId);
}
