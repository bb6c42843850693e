package uk.waymark.engine.news;

/**
 * A child's condition is one in which it may help to talk about what matters if things change; the diagram
 * <em>advance-care-plan</em> begins unless it is on already. Listener: {@code processes.advancecare}.
 */
public record AdvanceTalkMayHelp(String caseRef) {}
