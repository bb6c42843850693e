package uk.waymark.engine.news;

import java.util.List;
import java.util.Set;

/**
 * Journeys of several children begin in one transaction, such as {@link FlagRaised}; each piece of news is told as if it had
 * come alone, and what follows is read and written in one go. Listener: {@code processes.journey}.
 */
public record ManyBegin(Set<String> caseRefs, List<Object> news) {}
