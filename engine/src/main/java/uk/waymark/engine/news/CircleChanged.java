package uk.waymark.engine.news;

import java.util.UUID;

/**
 * Somebody has joined or left a child's team, has another part in it, or what they may see has changed; steps go to who can do
 * them now. Listener: {@code processes.whose}.
 */
public record CircleChanged(UUID caseId) {}
