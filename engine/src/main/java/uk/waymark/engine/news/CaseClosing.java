package uk.waymark.engine.news;

/** Everything for this child ends now, as when a child dies. Listener: {@code processes.bereavement}. */
public record CaseClosing(String caseRef) {}
