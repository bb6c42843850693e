package uk.waymark.engine.news;

/** All advice for a child's assessment is in or settled; the diagram <em>ehc-plan</em> begins. Listener: {@code processes.plan}. */
public record AdviceGathered(String caseRef) {}
