package uk.waymark.engine.review;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Everybody who was invited to a review. */
interface ReviewPeople extends JpaRepository<ReviewPerson, UUID> {

    List<ReviewPerson> findByReviewIdOrderById(UUID reviewId);
}
