package uk.waymark.deployment.stories.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.deployment.measures.Figures;
import uk.waymark.engine.Ids;
import uk.waymark.engine.foundations.FactsAgain;
import uk.waymark.engine.invariants.Difference;
import uk.waymark.engine.invariants.WholeCheck;

/** Whether everything holds that has to hold between the records of every child: the product's own check says. */
@TestComponent
public class Ledgers {

    private static final AtomicInteger COMPARED = new AtomicInteger();
    private static final AtomicInteger MISMATCHES = new AtomicInteger();
    private static final AtomicInteger VIOLATIONS = new AtomicInteger();

    private final WholeCheck check;
    private final FactsAgain facts;
    private final JdbcTemplate jdbc;

    Ledgers(WholeCheck check, FactsAgain facts, JdbcTemplate jdbc) {
        this.check = check;
        this.facts = facts;
        this.jdbc = jdbc;
    }

    /** Fails when any two of them differ, for any child. */
    public void agree() {
        agreeBut(List.of());
    }

    /** The same while the work of this child's journey has failed for good: this the check finds, and nothing else. */
    public void agreeButForFailedWorkOf(Child child) {
        agreeBut(List.of("journeys-have-a-way-on " + child.reference()));
    }

    private void agreeBut(List<String> brokenOnPurpose) {
        try {
            List<Difference> found = check.run(seen -> {}).differences();
            VIOLATIONS.addAndGet((int) found.stream()
                    .filter(one -> !brokenOnPurpose.contains(place(one)))
                    .count());
            assertThat(found.stream().map(Ledgers::place).distinct())
                    .as("what does not hold: " + found)
                    .containsExactlyInAnyOrderElementsOf(brokenOnPurpose);
            // The check leaves to the night what only the night brings up to date; a story has its nights.
            assertThat(facts.unlike(jdbc.query("select id from child_file", (row, n) -> Ids.uuid(row.getBytes(1)))))
                    .as("facts that are kept otherwise than gathered")
                    .isEmpty();
        } catch (AssertionError differ) {
            MISMATCHES.incrementAndGet();
            throw differ;
        } finally {
            COMPARED.incrementAndGet();
        }
    }

    private static String place(Difference found) {
        return found.invariant() + " " + found.reference();
    }

    /** Writes down how often they differed in all stories so far. */
    static void figure() {
        String compared = "of " + COMPARED.get() + " times that all ledgers were compared";
        Figures.write("journey.ledger.mismatches", MISMATCHES.get(), compared);
        Figures.write("invariants.violations", VIOLATIONS.get(), "found in these");
    }
}
