package uk.waymark.engine.audit;

import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.clock.Today;

/**
 * One seal a night over the last entry of every chain, so that no chain can be shortened or dropped unseen.
 *
 * <p>A day's anchor covers what was recorded before the midnight (in England) that ended it, so it can be made again at
 * any later time and compared. It is also written to the log, which leaves the database.
 */
@Component
public class AuditAnchors {

    private static final Logger LOG = LoggerFactory.getLogger(AuditAnchors.class);

    private final JdbcTemplate jdbc;
    private final ChainSeal seal;
    private final Today today;

    AuditAnchors(JdbcTemplate jdbc, ChainSeal seal, Today today) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.today = today;
    }

    /** Makes the anchors that are still missing, of yesterday and at most 30 days before. Run nightly. */
    @Transactional
    public void catchUp() {
        LocalDate yesterday = today.date().minusDays(1);
        LocalDate last = jdbc.queryForObject("select max(on_day) from audit_anchor", LocalDate.class);
        LocalDate earliest = last == null ? yesterday : yesterday.minusDays(30);
        LocalDate next = last == null ? yesterday : last.plusDays(1);
        for (LocalDate day = next.isBefore(earliest) ? earliest : next;
                !day.isAfter(yesterday);
                day = day.plusDays(1)) {
            anchor(day);
        }
    }

    /**
     * Makes the anchor of a day that is over; a second time changes nothing.
     *
     * @throws IllegalArgumentException when the day is not over yet in England
     */
    @Transactional
    public void anchor(LocalDate day) {
        if (!day.isBefore(today.date())) {
            throw new IllegalArgumentException("only a day that is over can be anchored");
        }
        Anchor made = compute(day);
        try {
            jdbc.update(
                    "insert into audit_anchor (on_day, heads, hash, made_at) values (?, ?, ?, ?)",
                    day,
                    made.heads,
                    made.hash,
                    Columns.stored(today.now()));
            LOG.info(
                    "audit anchor {} over {} chains: {}",
                    day,
                    made.heads,
                    HexFormat.of().formatHex(made.hash));
        } catch (DuplicateKeyException anchoredAlready) {
            LOG.debug("audit anchor {} exists", day);
        }
    }

    /** The newest day that has an anchor. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> newest() {
        return Optional.ofNullable(jdbc.queryForObject("select max(on_day) from audit_anchor", LocalDate.class));
    }

    /** Whether the chains up to that day still give the anchor that was stored; false without one. */
    @Transactional(readOnly = true)
    public boolean holds(LocalDate day) {
        List<byte[]> stored = jdbc.query(
                "select hash from audit_anchor where on_day = ?",
                (row, n) -> Objects.requireNonNull(row.getBytes("hash")),
                day);
        return !stored.isEmpty() && MessageDigest.isEqual(stored.get(0), compute(day).hash);
    }

    private Anchor compute(LocalDate day) {
        Instant midnight = day.plusDays(1).atStartOfDay(Today.ENGLAND).toInstant();
        String before = Columns.stored(midnight);
        Anchor anchor = new Anchor();
        jdbc.query("select chain, seq, hash, at from audit_head where seq > 0 order by chain", row -> {
            ChainHead head = ChainRows.head(row);
            add(anchor, Columns.instant(row, "at").isBefore(midnight) ? head : headBefore(head, before));
        });
        return anchor;
    }

    private void add(Anchor anchor, @Nullable ChainHead head) {
        if (head != null) {
            anchor.heads++;
            anchor.hash = seal.ofHead(anchor.hash, head);
        }
    }

    private @Nullable ChainHead headBefore(ChainHead now, String before) {
        List<ChainHead> found = jdbc.query(
                "select chain, seq, hash from audit_entry where chain = ? and at < ? order by seq desc limit 1",
                (row, n) -> ChainRows.head(row),
                Ids.bytes(now.chain()),
                before);
        return found.isEmpty() ? null : found.get(0);
    }

    private static final class Anchor {
        private int heads;
        private byte[] hash = new byte[32];
    }
}
