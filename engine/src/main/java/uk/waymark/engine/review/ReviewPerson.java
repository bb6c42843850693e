package uk.waymark.engine.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;
import uk.waymark.engine.meeting.ReviewPart;

/** One person who was invited to a review, by the part they play: first asked for advice, then to the meeting. */
@SuppressWarnings("UnusedVariable")
@Entity
class ReviewPerson {

    @Id
    private UUID id;

    private UUID reviewId;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private ReviewPart part;

    @Enumerated(EnumType.STRING)
    private Advice advice = Advice.NOT_KNOWN;

    @Enumerated(EnumType.STRING)
    private Attendance attendance = Attendance.NOT_KNOWN;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected ReviewPerson() {}

    ReviewPerson(UUID reviewId, UUID caseId, ReviewPart part) {
        this.id = Ids.next();
        this.reviewId = reviewId;
        this.caseId = caseId;
        this.part = part;
    }

    ReviewPart part() {
        return part;
    }

    UUID reviewId() {
        return reviewId;
    }

    void advised(Advice given) {
        this.advice = given;
    }

    void attended(Attendance how) {
        this.attendance = how;
    }

    Invited shown() {
        return new Invited(part, advice, attendance);
    }
}
