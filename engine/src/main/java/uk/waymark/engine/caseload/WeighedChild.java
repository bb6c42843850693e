package uk.waymark.engine.caseload;

import java.util.UUID;

/** One child of a key worker with the weight that the child has today, 1 to 4. */
public record WeighedChild(UUID practitionerId, UUID caseId, String reference, int weight) {}
