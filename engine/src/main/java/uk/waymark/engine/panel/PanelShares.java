package uk.waymark.engine.panel;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Who pays what. */
interface PanelShares extends JpaRepository<PanelShare, UUID> {

    List<PanelShare> findByItemIdOrderById(UUID itemId);
}
