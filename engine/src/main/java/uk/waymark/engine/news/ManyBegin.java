package uk.waymark.engine.news;

import java.util.List;

/**
 * Journeys of several children begin in one transaction, such as {@link FlagRaised}; each piece of news is told as if it had
 * come alone, and what follows is written in one go. Listener: {@code processes.journey}.
 */
public record ManyBegin(List<Object> news) {}
