package uk.waymark.deployment.drive.step;

import java.util.UUID;

/** A child whose journey is driven, and the area in which it lives. */
public record OneChild(String reference, UUID id, UUID area) {}
