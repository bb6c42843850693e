package uk.waymark.engine.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line for the audit trail.
 *
 * @param chain the child's file, or the account for what concerns no child (signing in, lists, searches)
 * @param actor the account that acted; nobody for the system or a family without an account
 * @param subject what it was done to: an opaque reference, at most 80 characters, never a name
 * @param detail at most 1,000 characters in plain words, without names or free text about a child
 */
public record Entry(
        UUID chain,
        @Nullable UUID actor,
        AuditAction action,
        @Nullable UUID caseId,
        @Nullable String subject,
        String detail) {

    /** Something done to, or seen of, one child's file. */
    public static Entry ofChild(UUID caseId, @Nullable UUID actor, AuditAction action, String detail) {
        return new Entry(caseId, actor, action, caseId, null, detail);
    }

    /** Something that an account did which concerns no single child. */
    public static Entry ofAccount(UUID accountId, AuditAction action, String detail) {
        return new Entry(accountId, accountId, action, null, null, detail);
    }
}
