package uk.waymark.engine.discharge;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What has to be ready before children go home. */
interface DischargeItems extends JpaRepository<DischargeItem, UUID> {

    List<DischargeItem> findByStayId(UUID stayId);

    long countByStayIdAndState(UUID stayId, NeedState state);
}
