package uk.waymark.engine.team;

import java.util.UUID;

/** A practitioner and the agency for which they work. */
public record Colleague(UUID practitionerId, UUID agencyId) {}
