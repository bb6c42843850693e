package uk.waymark.engine.news;

import java.util.UUID;

/** A service for adults has answered; nobody chases it any more. Listener: {@code processes.transition}. */
public record AdultServiceAnswered(String caseRef, UUID service) {}
