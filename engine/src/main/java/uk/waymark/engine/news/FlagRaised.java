package uk.waymark.engine.news;

import java.util.UUID;

/** A foundation of good care is missing for a child; the diagram <em>resolve-flag</em> begins. Listener: {@code processes.flag}. */
public record FlagRaised(String caseRef, UUID flagId) {}
