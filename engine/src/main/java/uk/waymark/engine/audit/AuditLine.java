package uk.waymark.engine.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of the audit trail as it is read; the actor is an account, nobody for the system. */
public record AuditLine(
        long seq,
        Instant at,
        @Nullable UUID actor,
        AuditAction action,
        @Nullable String subject,
        String detail) {}
