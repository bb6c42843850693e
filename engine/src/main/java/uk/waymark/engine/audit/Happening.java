package uk.waymark.engine.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a child's timeline: an entry of the audit trail, or a step of the journey that began or ended.
 *
 * @param what the name of an {@link AuditAction}, or {@code BEGAN}, {@code COMPLETED} or {@code CANCELLED} for a step
 * @param by the name of the person; null for the system or a family without an account
 * @param process the diagram of a step; null for an entry
 * @param step the step; null for an entry
 * @param detail the machine words of an entry; empty for a step
 */
public record Happening(
        Instant at,
        String what,
        @Nullable String by,
        @Nullable String process,
        @Nullable String step,
        String detail) {}
