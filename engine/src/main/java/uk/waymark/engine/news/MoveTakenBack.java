package uk.waymark.engine.news;

/** It was written down by mistake that a family has moved; nothing is handed over. Listener: {@code processes.moving}. */
public record MoveTakenBack(String caseRef) {}
