package uk.waymark.engine.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Inserts;

/** The rows of the chains: heads are locked in the order of their chains, entries are only ever added. */
@Component
class ChainRows {

    private final JdbcTemplate jdbc;
    private final Inserts inserts;

    ChainRows(JdbcTemplate jdbc, Inserts inserts) {
        this.jdbc = jdbc;
        this.inserts = inserts;
    }

    /** The heads of these chains, locked until the transaction ends, in one round trip; chains without a head are left out. */
    List<ChainHead> lock(Collection<UUID> chains) {
        if (chains.isEmpty()) {
            return List.of();
        }
        String marks = String.join(",", Collections.nCopies(chains.size(), "?"));
        Object[] ids = chains.stream().map(Ids::bytes).toArray();
        return jdbc.query(
                "select chain, seq, hash from audit_head where chain in (" + marks + ") order by chain for update",
                (row, n) -> head(row),
                ids);
    }

    /**
     * Makes an empty head where there is none. Both servers understand this form, and it takes the exclusive lock at once:
     * a plain insert that meets another's takes a shared one, and two of those wait for each other for ever.
     */
    void makeHeads(Collection<ChainHead> heads) {
        jdbc.batchUpdate(
                "insert into audit_head (chain, seq, at, hash) values (?, ?, timestamp '1970-01-01 00:00:00', ?)"
                        + " on duplicate key update seq = seq",
                heads.stream()
                        .map(h -> new Object[] {Ids.bytes(h.chain()), h.seq(), h.hash()})
                        .toList());
    }

    void moveHeads(Collection<Link> last) {
        jdbc.batchUpdate(
                "update audit_head set seq = ?, at = ?, hash = ? where chain = ?",
                last.stream().map(Link::headRow).toList());
    }

    /** Entries, and the heads of those chains that begin with them. */
    void add(Collection<Link> links, Collection<Link> newHeads) {
        Inserts.Rows entries =
                new Inserts.Rows(Link.ADD_ENTRY, links.stream().map(Link::row).toList());
        Inserts.Rows heads = new Inserts.Rows(
                Link.ADD_HEAD, newHeads.stream().map(Link::headRow).toList());
        inserts.write(entries, heads);
    }

    static ChainHead head(ResultSet row) throws SQLException {
        return new ChainHead(Columns.uuid(row, "chain"), row.getLong("seq"), bytes(row, "hash"));
    }

    static Link link(ResultSet row) throws SQLException {
        Entry entry = new Entry(
                Columns.uuid(row, "chain"),
                Columns.uuidOrNull(row, "actor"),
                AuditAction.valueOf(row.getString("action")),
                Columns.uuidOrNull(row, "case_id"),
                row.getString("subject"),
                row.getString("detail"));
        return new Link(
                entry,
                row.getLong("seq"),
                Columns.instant(row, "at"),
                bytes(row, "salt"),
                bytes(row, "commitment"),
                bytes(row, "previous"),
                bytes(row, "hash"));
    }

    private static byte[] bytes(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getBytes(column), column);
    }
}
