package uk.waymark.deployment.drill.day;

import java.util.UUID;

/** One command that somebody was told is done; the reference is the child's, or the step's. */
public record Acknowledged(UUID command, Act act, String reference) {}
