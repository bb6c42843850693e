package uk.waymark.engine.decision;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import uk.waymark.rules.Receipt;

/** One run of the rules as it was kept: why it ran, the facts of that day by name, and what the rules said. */
public record StoredReceipt(
        UUID id, UUID caseId, String family, Instant at, String cause, Map<String, Object> facts, Receipt receipt) {}
