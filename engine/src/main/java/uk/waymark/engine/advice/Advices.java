package uk.waymark.engine.advice;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All editions of all advice. */
interface Advices extends JpaRepository<Advice, UUID> {

    Optional<Advice> findFirstByRequestIdOrderByEditionDesc(UUID requestId);

    Optional<Advice> findFirstByRequestIdAndSentTrueOrderByEditionDesc(UUID requestId);
}
