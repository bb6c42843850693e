package uk.waymark.engine.news;

/** The family knows that their child will be assessed; the diagram <em>joint-assessment</em> begins. Listener: {@code processes.assessment}. */
public record AssessmentBegun(String caseRef) {}
