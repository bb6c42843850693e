package uk.waymark.engine.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;
import uk.waymark.engine.clock.Today;

/** Lets a program in by its key, afresh for every request: a key that was revoked is worth nothing at once. */
@Component
public class ApiDoor {

    private static final Duration NOTED = Duration.ofMinutes(1);
    private static final String BY_KEY = "select a.id, a.name, a.account_id, a.secret_hash, a.scopes, a.expires_on,"
            + " a.revoked_at, a.last_used_at, c.username from api_account a join account c on c.id = a.account_id"
            + " join practitioner p on p.id = c.practitioner_id"
            + " where a.key_id = ? and c.enabled = true and p.left_on is null";

    private final JdbcTemplate jdbc;
    private final Today today;
    private final AuditTrail audit;

    ApiDoor(JdbcTemplate jdbc, Today today, AuditTrail audit) {
        this.jdbc = jdbc;
        this.today = today;
        this.audit = audit;
    }

    /** The program with this key; empty when the key is unknown, wrong, expired or revoked: the same answer for all. */
    @Transactional
    public Optional<ApiCaller> open(String sent) {
        return ApiKey.read(sent)
                .flatMap(key -> jdbc.query(BY_KEY, (row, n) -> row(row), key.id()).stream()
                        .filter(row -> fits(row, key))
                        .findFirst())
                .map(this::used);
    }

    private boolean fits(Row row, ApiKey key) {
        boolean right = key.is(row.hash());
        boolean open = row.revokedAt() == null && !today.date().isAfter(row.expiresOn());
        if (!right || !open) {
            String why = right ? "key that has ended" : "wrong key";
            audit.recordApart(Entry.ofAccount(row.account(), AuditAction.SIGN_IN_FAILED, why));
        }
        return right && open;
    }

    private ApiCaller used(Row row) {
        Instant now = today.now();
        Instant last = row.lastUsedAt();
        if (last == null || last.isBefore(now.minus(NOTED))) {
            jdbc.update(
                    "update api_account set last_used_at = ? where id = ?", Columns.stored(now), Ids.bytes(row.id()));
        }
        return new ApiCaller(row.username(), row.name(), ApiAccount.scopes(row.scopes()));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                Columns.uuid(row, "id"),
                row.getString("name"),
                Columns.uuid(row, "account_id"),
                row.getBytes("secret_hash"),
                row.getString("scopes"),
                Columns.date(row, "expires_on"),
                Columns.instantOrNull(row, "revoked_at"),
                Columns.instantOrNull(row, "last_used_at"),
                row.getString("username"));
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Row(
            UUID id,
            String name,
            UUID account,
            byte[] hash,
            String scopes,
            LocalDate expiresOn,
            @Nullable Instant revokedAt,
            @Nullable Instant lastUsedAt,
            String username) {}
}
