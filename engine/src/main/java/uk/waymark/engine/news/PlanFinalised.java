package uk.waymark.engine.news;

/** A child's plan is final; its yearly review is planned. Listener: {@code processes.review}. */
public record PlanFinalised(String caseRef) {}
