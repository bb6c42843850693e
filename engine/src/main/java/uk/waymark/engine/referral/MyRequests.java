package uk.waymark.engine.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Slice;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;

/** The requests that somebody has made: enough to know again which was which, and nothing that came after. */
@Component
public class MyRequests {

    private static final String FROM =
            " from referral r join child_file c on c.id = r.case_id where r.referrer_account_id = :account";

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    MyRequests(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** One request: its child's reference and initials, when it was received and when that was acknowledged. */
    public record Line(
            String reference,
            String initials,
            LocalDate receivedOn,
            @Nullable Instant acknowledgedAt) {}

    /** One page of this person's own requests, the newest first; pages count from 1. */
    @Transactional
    public Slice<Line> of(Reader reader, int page, int size) {
        byte[] account = Ids.bytes(reader.accountId());
        long total = jdbc.sql("select count(*)" + FROM)
                .param("account", account)
                .query(Long.class)
                .single();
        List<Line> lines = jdbc.sql("select c.reference, c.given_name, c.family_name, r.received_on, r.acknowledged_at"
                        + FROM + " order by r.received_at desc, r.id desc limit :size offset :offset")
                .param("account", account)
                .param("size", size)
                .param("offset", Slice.offset(page, size))
                .query((row, number) -> new Line(
                        row.getString("reference"),
                        row.getString("given_name").substring(0, 1)
                                + row.getString("family_name").substring(0, 1),
                        Columns.date(row, "received_on"),
                        Columns.instantOrNull(row, "acknowledged_at")))
                .list();
        audit.record(Entry.ofAccount(reader.accountId(), AuditAction.LISTED, "own requests, page " + page));
        return new Slice<>(lines, Math.max(1, page), size, total);
    }
}
