package uk.waymark.engine.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.TestChildren;
import uk.waymark.engine.TestChildren.TestChild;
import uk.waymark.engine.testing.RoundTrips;
import uk.waymark.rules.Receipt;
import uk.waymark.rules.RuleSet;
import uk.waymark.rules.foundations.FoundationFacts;

@EngineTest
class EvaluationLedgerIT {

    private static final FoundationFacts FACTS = FoundationFacts.unknown();

    @Autowired
    private EvaluationLedger ledger;

    @Autowired
    private RuleSet rules;

    @Autowired
    private TestChildren children;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private RoundTrips trips;

    private TestChild child;
    private Receipt receipt;

    @BeforeEach
    void rules_have_run() {
        child = transaction.execute(s -> children.child());
        receipt = rules.foundations(FACTS);
    }

    @Test
    void what_the_rules_said_and_on_which_facts_is_read_as_it_was_written() {
        UUID id = write();

        StoredReceipt stored = ledger.read(id, child.wrappedKey());

        assertThat(stored.receipt()).isEqualTo(receipt);
        assertThat(stored.facts()).containsEntry("phase", "NOT_KNOWN").containsEntry("activeMembers", null);
        assertThat(stored.cause()).isEqualTo("referral");
        assertThat(ledger.latest(child.id(), "foundations")).hasValueSatisfying(latest -> {
            assertThat(latest.id()).isEqualTo(id);
            assertThat(latest.outcome()).isEqualTo(receipt.outcome());
        });
        assertThat(ledger.latest(child.id(), "eligibility")).isEmpty();
    }

    @Test
    void the_newest_run_is_the_latest_even_within_one_moment() {
        write();
        UUID second = write();

        assertThat(ledger.latest(child.id(), "foundations")).map(Evaluated::id).contains(second);
    }

    @Test
    void neither_facts_nor_findings_can_be_read_in_the_database() {
        UUID id = write();

        Map<String, Object> row = jdbc.queryForMap("select * from evaluation where id = ?", Ids.bytes(id));
        String bytes = new String(
                jdbc.queryForObject("select sealed_facts from evaluation where id = ?", byte[].class, Ids.bytes(id)),
                StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("phase");
        assertThat(row.values()).noneMatch(value -> String.valueOf(value).contains("lifeLimiting"));
    }

    @Test
    void a_receipt_cannot_be_passed_off_as_another_run_of_the_same_child() {
        UUID one = write();
        UUID other = write();
        transaction.executeWithoutResult(s -> jdbc.update(
                "update evaluation set sealed_findings = (select e.sealed_findings from (select * from evaluation) e"
                        + " where e.id = ?) where id = ?",
                Ids.bytes(one),
                Ids.bytes(other)));

        assertThatIllegalStateException().isThrownBy(() -> ledger.read(other, child.wrappedKey()));
    }

    @Test
    void a_run_costs_one_round_trip_and_needs_a_transaction() {
        assertThat(trips.during(this::write)).hasSize(1);
        assertThatThrownBy(
                        () -> ledger.write(child.id(), child.wrappedKey(), "foundations", "referral", FACTS, receipt))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> ledger.read(Ids.next(), child.wrappedKey())).isInstanceOf(Refusal.NotFound.class);
    }

    private UUID write() {
        return transaction.execute(
                s -> ledger.write(child.id(), child.wrappedKey(), "foundations", "referral", FACTS, receipt));
    }
}
