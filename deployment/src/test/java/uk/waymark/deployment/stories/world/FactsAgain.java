package uk.waymark.deployment.stories.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.Ids;
import uk.waymark.engine.foundations.FactsProjection;

/** Gathers every child's facts anew, compares them with those that are kept, and takes it back. */
@TestComponent
class FactsAgain {

    private static final String FACTS = "select * from child_facts order by case_id";

    private final JdbcTemplate jdbc;
    private final FactsProjection facts;
    private final TransactionTemplate transaction;

    FactsAgain(JdbcTemplate jdbc, FactsProjection facts, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.transaction = transaction;
    }

    /** Of those of these children whose facts are kept. */
    void agree(Set<UUID> children) {
        transaction.executeWithoutResult(status -> {
            List<Map<String, Object>> kept = jdbc.queryForList(FACTS);
            facts.refresh(jdbc.query("select case_id from child_facts", (row, n) -> Ids.uuid(row.getBytes(1))).stream()
                    .filter(children::contains)
                    .toList());
            assertThat(jdbc.queryForList(FACTS))
                    .usingRecursiveComparison()
                    .as("facts as they are kept and as they are gathered")
                    .isEqualTo(kept);
            status.setRollbackOnly();
        });
    }
}
