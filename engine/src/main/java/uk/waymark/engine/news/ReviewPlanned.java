package uk.waymark.engine.news;

import java.util.UUID;

/** A review of a child's plan is planned; it waits until it is time. Listener: {@code processes.review}. */
public record ReviewPlanned(String caseRef, UUID review) {}
