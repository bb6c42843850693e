package uk.waymark.engine.news;

import java.time.LocalDate;
import java.util.UUID;

/** The work on a review begins on another day than was planned. Listener: {@code processes.review}. */
public record ReviewMoved(String caseRef, UUID review, LocalDate beginsOn) {}
