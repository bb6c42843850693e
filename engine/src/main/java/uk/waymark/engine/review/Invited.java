package uk.waymark.engine.review;

import uk.waymark.engine.meeting.ReviewPart;

/** Somebody who was invited to a review, whether their advice came, and whether they took part. */
public record Invited(ReviewPart part, Advice advice, Attendance attendance) {}
