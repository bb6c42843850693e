package uk.waymark.engine.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The sign-ins. */
public interface Accounts extends JpaRepository<Account, UUID> {

    Optional<Account> findByUsername(String username);

    /** The sign-ins of one post. */
    List<Account> findByPractitionerId(UUID practitionerId);

    /** The demo's accounts in the order in which they were made; empty outside a demo. */
    List<Account> findByDemoLabelNotNullOrderByDemoLabel();
}
