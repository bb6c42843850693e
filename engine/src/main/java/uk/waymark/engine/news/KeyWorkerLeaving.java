package uk.waymark.engine.news;

/** A key worker is leaving a child; the diagram <em>key-worker</em> begins with a handover. Listener: {@code processes.keyworker}. */
public record KeyWorkerLeaving(String caseRef) {}
