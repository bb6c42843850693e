package uk.waymark.deployment.multiply;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.deployment.multiply.copy.Copy;
import uk.waymark.engine.Columns;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.ChainHead;
import uk.waymark.engine.audit.ChainSeal;
import uk.waymark.engine.audit.Entry;
import uk.waymark.engine.audit.Link;

/** Writes each copy's audit trail: the same entries, in chains of its own that hold. */
final class Chains {

    private static final String ENTRIES =
            "select chain, at, actor, action, case_id, subject, detail from audit_entry order by chain, seq";

    private final ChainSeal seal;
    private final Set<String> shared;

    Chains(ChainSeal seal, Set<String> shared) {
        this.seal = seal;
        this.shared = shared;
    }

    private record Lived(
            UUID chain,
            LocalDateTime at,
            @Nullable UUID actor,
            AuditAction action,
            @Nullable UUID caseId,
            @Nullable Words subject,
            Words detail) {

        Entry in(Copy copy) {
            return new Entry(
                    copy.own(chain),
                    actor == null ? null : copy.own(actor),
                    action,
                    caseId == null ? null : copy.own(caseId),
                    subject == null ? null : subject.in(copy),
                    detail.in(copy));
        }
    }

    /** Reads on one connection, writes on the other; how many entries were written. */
    long write(Connection from, Connection to, List<Copy> copies) throws SQLException {
        long written = 0;
        try (PreparedStatement read = Writer.streaming(from, ENTRIES);
                ResultSet row = read.executeQuery();
                Writer entries = new Writer(to, Link.ADD_ENTRY);
                Writer heads = new Writer(to, Link.ADD_HEAD)) {
            List<Lived> chain = new ArrayList<>();
            while (row.next()) {
                Lived next = lived(row);
                if (!chain.isEmpty() && !chain.get(0).chain().equals(next.chain())) {
                    written += copy(chain, copies, entries, heads);
                    chain.clear();
                }
                chain.add(next);
            }
            written += chain.isEmpty() ? 0 : copy(chain, copies, entries, heads);
        }
        return written;
    }

    private long copy(List<Lived> chain, List<Copy> copies, Writer entries, Writer heads) throws SQLException {
        if (shared.contains(chain.get(0).chain().toString())) {
            return 0;
        }
        for (Copy copy : copies) {
            ChainHead head = ChainHead.empty(copy.own(chain.get(0).chain()));
            Link last = null;
            for (Lived lived : chain) {
                last = seal.next(head, lived.in(copy), lived.at().toInstant(ZoneOffset.UTC));
                head = last.head();
                entries.add(last.row());
            }
            heads.add(Objects.requireNonNull(last).headRow());
        }
        return (long) chain.size() * copies.size();
    }

    private Lived lived(ResultSet row) throws SQLException {
        String subject = row.getString("subject");
        return new Lived(
                Columns.uuid(row, "chain"),
                row.getObject("at", LocalDateTime.class),
                Columns.uuidOrNull(row, "actor"),
                AuditAction.valueOf(row.getString("action")),
                Columns.uuidOrNull(row, "case_id"),
                subject == null ? null : new Words(subject, shared),
                new Words(row.getString("detail"), shared));
    }
}
