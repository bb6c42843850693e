package uk.waymark.engine.news;

import java.util.UUID;

/** A flag has another owner or another date, as when a key worker has been named; its task goes along. Listener: {@code processes.flag}. */
public record FlagMoved(String caseRef, UUID flagId) {}
