package uk.waymark.engine.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

/** The meetings about children. */
interface Meetings extends JpaRepository<Meeting, UUID> {

    Page<Meeting> findByCaseIdOrderByOnDateDescIdDesc(UUID caseId, Pageable page);

    Optional<Meeting> findByReviewId(UUID reviewId);

    List<Meeting> findByCaseIdAndState(UUID caseId, MeetingState state);

    boolean existsByCaseIdAndKindAndStateAndHeldOnGreaterThanEqual(
            UUID caseId, MeetingKind kind, MeetingState state, LocalDate since);
}
