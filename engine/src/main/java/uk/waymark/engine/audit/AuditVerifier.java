package uk.waymark.engine.audit;

import java.security.MessageDigest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Ids;

/** Checks that a chain of the audit trail is whole. */
@Component
public class AuditVerifier {

    private final JdbcTemplate jdbc;
    private final ChainSeal seal;

    AuditVerifier(JdbcTemplate jdbc, ChainSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Follows the chain from its first entry to its head; an unknown chain is whole and empty. */
    @Transactional(readOnly = true)
    public Verdict verify(UUID chain) {
        // The head first: entries that are added meanwhile come after it and are left for the next check.
        ChainHead head = head(chain);
        Walk walk = new Walk(ChainHead.empty(chain));
        jdbc.query(
                "select * from audit_entry where chain = ? order by seq",
                row -> {
                    walk.step(ChainRows.link(row), head.seq());
                },
                Ids.bytes(chain));
        return walk.verdict(head);
    }

    private ChainHead head(UUID chain) {
        List<ChainHead> found = jdbc.query(
                "select chain, seq, hash from audit_head where chain = ?",
                (row, n) -> ChainRows.head(row),
                Ids.bytes(chain));
        return found.isEmpty() ? ChainHead.empty(chain) : found.get(0);
    }

    private final class Walk {

        private ChainHead last;
        private byte[] atHead;
        private @Nullable Long brokenAt;

        Walk(ChainHead first) {
            this.last = first;
            this.atHead = first.hash();
        }

        void step(Link link, long headSeq) {
            if (brokenAt != null) {
                return;
            }
            if (!seal.holds(last, link)) {
                brokenAt = last.seq() + 1;
                return;
            }
            last = link.head();
            if (link.seq() <= headSeq) {
                atHead = link.hash();
            }
        }

        Verdict verdict(ChainHead head) {
            boolean reachesHead = last.seq() >= head.seq() && MessageDigest.isEqual(atHead, head.hash());
            Long broken = brokenAt == null && !reachesHead ? Long.valueOf(last.seq() + 1) : brokenAt;
            return new Verdict(head.chain(), last.seq(), broken);
        }
    }
}
