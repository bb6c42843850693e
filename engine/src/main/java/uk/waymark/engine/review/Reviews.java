package uk.waymark.engine.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All reviews. */
interface Reviews extends JpaRepository<Review, UUID> {

    Optional<Review> findByOpenCase(UUID caseId);

    List<Review> findByCaseIdOrderByIdDesc(UUID caseId);
}
