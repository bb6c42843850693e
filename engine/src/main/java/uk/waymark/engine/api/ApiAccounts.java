package uk.waymark.engine.api;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The programs of partner organisations. */
public interface ApiAccounts extends JpaRepository<ApiAccount, UUID> {

    /** Those of an area, the newest first. */
    List<ApiAccount> findByAreaIdOrderByCreatedAtDescIdDesc(UUID areaId);
}
