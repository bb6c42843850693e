package uk.waymark.engine.news;

import java.util.UUID;

/**
 * There is a new edition of an advance care plan, or somebody has or has not got a copy of the present one.
 * Listener: {@code processes.advancecare}.
 *
 * @param edition true for a new edition, false for news of a copy
 */
public record AdvancePlanChanged(String caseRef, UUID caseId, boolean edition) {}
