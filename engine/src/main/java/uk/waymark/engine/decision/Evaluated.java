package uk.waymark.engine.decision;

import java.time.Instant;
import java.util.UUID;
import uk.waymark.rules.Outcome;

/** That the rules ran, why and with what overall answer; the facts and findings are opened apart. */
public record Evaluated(UUID id, Instant at, String cause, Outcome outcome, String ruleSet, String lawVersion) {}
