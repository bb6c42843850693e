package uk.waymark.engine.news;

/** A child stays in hospital after all; what was being prepared stops. Listener: {@code processes.discharge}. */
public record GoingHomeCalledOff(String caseRef) {}
