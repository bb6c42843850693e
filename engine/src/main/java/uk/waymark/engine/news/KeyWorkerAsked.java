package uk.waymark.engine.news;

/** A key worker is wanted for a child; the diagram <em>key-worker</em> begins. Listener: {@code processes.keyworker}. */
public record KeyWorkerAsked(String caseRef) {}
