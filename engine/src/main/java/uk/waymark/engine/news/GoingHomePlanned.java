package uk.waymark.engine.news;

/**
 * A child in hospital is to go home; the diagram <em>discharge</em> begins, and an advance care plan is
 * looked at again. Listener: {@code processes.discharge}, and {@code processes.advancecare}.
 *
 * @param rapid whether the family wishes it in the last hours or days of life
 */
public record GoingHomePlanned(String caseRef, boolean rapid) {}
