package uk.waymark.engine.audit;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;

/** Checks that a chain of the audit trail is whole. */
@Component
public class AuditVerifier {

    private static final int ENTRIES_AT_ONCE = 10_000;

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
        List<Link> some = page(chain, Long.MIN_VALUE);
        while (!some.isEmpty()) {
            some.forEach(link -> walk.step(link, head.seq()));
            some = page(chain, some.get(some.size() - 1).seq());
        }
        return walk.verdict(head);
    }

    /** The driver holds all that is asked for, and an account that brings in children has entries by the million. */
    private List<Link> page(UUID chain, long after) {
        return jdbc.query(
                "select * from audit_entry where chain = ? and seq > ? order by seq limit " + ENTRIES_AT_ONCE,
                (row, n) -> ChainRows.link(row),
                Ids.bytes(chain),
                after);
    }

    /**
     * Follows many chains, some thousand entries at a time; chains without a head are left out.
     *
     * @param chains children or accounts
     */
    @Transactional(readOnly = true)
    public List<Verdict> verify(Collection<UUID> chains) {
        List<Verdict> verdicts = new ArrayList<>();
        List<ChainHead> some = new ArrayList<>();
        long entries = 0;
        for (ChainHead head : heads(chains)) {
            if (head.seq() > ENTRIES_AT_ONCE) {
                verdicts.add(verify(head.chain()));
                continue;
            }
            some.add(head);
            entries += head.seq();
            if (entries > ENTRIES_AT_ONCE) {
                verdicts.addAll(walk(some));
                some.clear();
                entries = 0;
            }
        }
        verdicts.addAll(walk(some));
        return verdicts;
    }

    private List<Verdict> walk(List<ChainHead> heads) {
        if (heads.isEmpty()) {
            return List.of();
        }
        Map<UUID, Walk> walks = new LinkedHashMap<>();
        Map<UUID, ChainHead> byChain = new LinkedHashMap<>();
        heads.forEach(head -> {
            walks.put(head.chain(), new Walk(ChainHead.empty(head.chain())));
            byChain.put(head.chain(), head);
        });
        jdbc.query(
                "select * from audit_entry where chain in (" + marks(heads.size()) + ") order by chain, seq",
                row -> {
                    Link link = ChainRows.link(row);
                    UUID chain = link.entry().chain();
                    long end = Objects.requireNonNull(byChain.get(chain)).seq();
                    Objects.requireNonNull(walks.get(chain)).step(link, end);
                },
                byChain.keySet().stream().map(Ids::bytes).toArray());
        return heads.stream()
                .map(head -> Objects.requireNonNull(walks.get(head.chain())).verdict(head))
                .toList();
    }

    private List<ChainHead> heads(Collection<UUID> chains) {
        return chains.isEmpty()
                ? List.of()
                : jdbc.query(
                        "select chain, seq, hash from audit_head where chain in (" + marks(chains.size())
                                + ") order by chain",
                        (row, n) -> ChainRows.head(row),
                        chains.stream().map(Ids::bytes).toArray());
    }

    private static String marks(int number) {
        return String.join(",", Collections.nCopies(number, "?"));
    }

    /** Chains after this one that are no child's, in their order: those of accounts. */
    public List<UUID> ofAccounts(UUID after, int most) {
        return jdbc.query(
                "select h.chain from audit_head h where h.chain > ? and not exists (select 1 from child_file c"
                        + " where c.id = h.chain) order by h.chain limit ?",
                (row, n) -> Columns.uuid(row, "chain"),
                Ids.bytes(after),
                most);
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
