package uk.waymark.deployment.stories.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.deployment.measures.Figures;
import uk.waymark.engine.Ids;
import uk.waymark.engine.foundations.FactsAgain;
import uk.waymark.engine.invariants.Difference;
import uk.waymark.engine.invariants.WholeCheck;

/** Whether everything holds that has to hold between the records of children: the product's own comparison says. */
@TestComponent
public class Ledgers {

    /** Everything that is done to a child leaves an entry in its trail or a step in the journey log, mostly both. */
    private static final String MARKS = "select chain, seq from audit_head"
            + " union all select case_id, count(*) + count(ended_at) from journey_step group by case_id";

    private static final AtomicInteger COMPARED = new AtomicInteger();
    private static final AtomicInteger MISMATCHES = new AtomicInteger();
    private static final AtomicInteger VIOLATIONS = new AtomicInteger();
    private static final AtomicLong CHILDREN = new AtomicLong();
    private static final AtomicLong NANOS = new AtomicLong();

    private final WholeCheck check;
    private final FactsAgain facts;
    private final JdbcTemplate jdbc;
    private final Map<UUID, Long> seen = new HashMap<>();

    Ledgers(WholeCheck check, FactsAgain facts, JdbcTemplate jdbc) {
        this.check = check;
        this.facts = facts;
        this.jdbc = jdbc;
    }

    /** Fails when something does not hold for a child who has had a change since the last look. */
    public void agree() {
        Set<UUID> children = changed();
        compare(children, check.of(children), List.of());
    }

    /** The same while the work of this child's journey has failed for good: this is found, and nothing else. */
    public void agreeButForFailedWorkOf(Child child) {
        Set<UUID> children = changed();
        children.add(child.id());
        compare(children, check.of(children), List.of("journeys-have-a-way-on " + child.reference()));
    }

    /** Fails when something does not hold for any child or beside the children, whether or not anything has changed. */
    void agreeForAll() {
        changed();
        compare(seen.keySet(), check.run(seen -> {}), List.of());
    }

    private void compare(Set<UUID> children, WholeCheck.Result result, List<String> brokenOnPurpose) {
        List<Difference> found = result.differences();
        COMPARED.incrementAndGet();
        CHILDREN.addAndGet(result.children());
        NANOS.addAndGet(result.took().toNanos());
        try {
            VIOLATIONS.addAndGet((int) places(found)
                    .filter(place -> !brokenOnPurpose.contains(place))
                    .count());
            assertThat(places(found).distinct())
                    .as("what does not hold: " + found)
                    .containsExactlyInAnyOrderElementsOf(brokenOnPurpose);
            // The comparison leaves to the night what only the night brings up to date; a story has its nights.
            assertThat(facts.unlike(children))
                    .as("facts that are kept otherwise than gathered")
                    .isEmpty();
        } catch (AssertionError differ) {
            MISMATCHES.incrementAndGet();
            throw differ;
        }
    }

    private Set<UUID> changed() {
        Map<UUID, Long> now = new HashMap<>();
        jdbc.query(MARKS, row -> {
            now.merge(Ids.uuid(row.getBytes(1)), row.getLong(2), Long::sum);
        });
        Set<UUID> changed = new HashSet<>(now.keySet());
        changed.removeIf(child -> Objects.equals(seen.get(child), now.get(child)));
        seen.putAll(now);
        return changed;
    }

    private static Stream<String> places(List<Difference> found) {
        return found.stream().map(one -> one.invariant() + " " + one.reference());
    }

    /** Writes down what was found in all stories so far, and how fast. */
    static void figure() {
        String compared = "of " + COMPARED.get() + " times that all ledgers were compared";
        Figures.write("journey.ledger.mismatches", MISMATCHES.get(), compared);
        Figures.write("invariants.violations", VIOLATIONS.get(), "found in these");
        long millis = Math.max(1, NANOS.get() / 1_000_000);
        Figures.write(
                "check.children.per.second.short",
                CHILDREN.get() * 1000 / millis,
                "children a second, few at a time, " + millis / 1000 + " seconds in all");
    }
}
