package uk.waymark.engine.news;

import java.util.UUID;

/** A flag is no longer true; its <em>resolve-flag</em> ends. Listener: {@code processes.flag}. */
public record FlagCleared(String caseRef, UUID flagId) {}
