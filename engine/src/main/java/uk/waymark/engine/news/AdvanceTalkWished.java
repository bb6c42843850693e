package uk.waymark.engine.news;

/** A family wishes to talk about what matters if things change, for the first time or again. Listener: {@code processes.advancecare}. */
public record AdvanceTalkWished(String caseRef) {}
