package uk.waymark.engine.news;

/** A final plan is with the family, the setting and the health board; its yearly review is planned. Listener: {@code processes.review}. */
public record PlanFinalised(String caseRef) {}
