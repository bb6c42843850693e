package uk.waymark.engine.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Inserts;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.crypto.Sealer;
import uk.waymark.rules.Outcome;
import uk.waymark.rules.Receipt;

/** Every run of the rules for a child with its facts and findings, sealed under the child's key and never changed. */
@Component
public class EvaluationLedger {

    private static final String ADDED = "insert into evaluation (id, case_id, family, at, cause, outcome, sealed_facts,"
            + " sealed_findings, rule_set, law_version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String FACTS = "evaluation.facts:";
    private static final String FINDINGS = "evaluation.findings:";

    private final JdbcTemplate jdbc;
    private final Inserts inserts;
    private final Sealer sealer;
    private final Today today;

    public EvaluationLedger(JdbcTemplate jdbc, Inserts inserts, Sealer sealer, Today today) {
        this.jdbc = jdbc;
        this.inserts = inserts;
        this.sealer = sealer;
        this.today = today;
    }

    /** Keeps a run in the caller's transaction, one round trip; {@code cause} says in a word or two why the rules ran. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID write(
            UUID caseId, byte[] wrappedKey, String family, String cause, Object factsRecord, Receipt receipt) {
        UUID id = Ids.next();
        inserts.write(new Inserts.Rows(ADDED, List.<Object[]>of(new Object[] {
            Ids.bytes(id),
            Ids.bytes(caseId),
            family,
            Columns.stored(today.now()),
            cause,
            receipt.outcome().name(),
            sealer.seal(wrappedKey, FACTS + id, ReceiptText.write(factsRecord)),
            sealer.seal(wrappedKey, FINDINGS + id, ReceiptText.write(receipt)),
            receipt.ruleSetVersion(),
            receipt.lawVersion()
        })));
        return id;
    }

    /** The run as it was kept; {@link Refusal.NotFound} {@code evaluation.unknown}. The caller has checked access. */
    public StoredReceipt read(UUID evaluationId, byte[] wrappedKey) {
        return jdbc
                .query(
                        "select * from evaluation where id = ?",
                        (row, n) -> stored(row, wrappedKey),
                        Ids.bytes(evaluationId))
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("evaluation.unknown"));
    }

    /** The newest run of this family of rules for this child, without what is sealed. */
    public Optional<Evaluated> latest(UUID caseId, String family) {
        return jdbc
                .query(
                        "select id, at, cause, outcome, rule_set, law_version from evaluation"
                                + " where case_id = ? and family = ? order by at desc, id desc limit 1",
                        (row, n) -> new Evaluated(
                                Columns.uuid(row, "id"),
                                Columns.instant(row, "at"),
                                row.getString("cause"),
                                Outcome.valueOf(row.getString("outcome")),
                                row.getString("rule_set"),
                                row.getString("law_version")),
                        Ids.bytes(caseId),
                        family)
                .stream()
                .findFirst();
    }

    private StoredReceipt stored(ResultSet row, byte[] wrappedKey) throws SQLException {
        UUID id = Columns.uuid(row, "id");
        return new StoredReceipt(
                id,
                Columns.uuid(row, "case_id"),
                row.getString("family"),
                Columns.instant(row, "at"),
                row.getString("cause"),
                ReceiptText.facts(open(row, "sealed_facts", wrappedKey, FACTS + id)),
                ReceiptText.receipt(open(row, "sealed_findings", wrappedKey, FINDINGS + id)));
    }

    private String open(ResultSet row, String column, byte[] wrappedKey, String field) throws SQLException {
        return sealer.open(wrappedKey, field, Objects.requireNonNull(row.getBytes(column), column));
    }
}
