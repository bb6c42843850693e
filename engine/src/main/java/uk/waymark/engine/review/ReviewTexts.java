package uk.waymark.engine.review;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Everything that was written in reviews, sealed. */
interface ReviewTexts extends JpaRepository<ReviewText, UUID> {

    List<ReviewText> findByReviewIdOrderById(UUID reviewId);
}
