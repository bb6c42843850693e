package uk.waymark.engine.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order as it was sent: its own number, what it asks, who asks (nobody for a family without an account), and where the answer will be. */
public record Command(UUID id, String kind, @Nullable UUID accountId, String location) {}
