package uk.waymark.engine.news;

/** A final plan is with the family, the setting and the health board. Listener: {@code processes.plan}. */
public record PlanFinalised(String caseRef) {}
