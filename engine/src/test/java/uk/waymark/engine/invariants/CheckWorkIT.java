package uk.waymark.engine.invariants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.TestChildren;
import uk.waymark.engine.TestChildren.TestChild;
import uk.waymark.engine.TestPeople;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.MovableClock;

/** A comparison of many children's records: some hundred at a time, kept after each, and taken up by another program. */
@EngineTest
class CheckWorkIT {

    private static final int MORE_THAN_TWO_SLICES = 2 * Look.SLICE + 1;
    private static final String NO_CHAIN = "audit-trail-is-whole";

    @Autowired
    private Checks checks;

    @Autowired
    private CheckWork work;

    @Autowired
    private Look look;

    @Autowired
    private CheckRecords records;

    @Autowired
    private TestChildren children;

    @Autowired
    private TestPeople people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Today today;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private TransactionTemplate transaction;
    private Reader operator;
    private List<TestChild> many;

    @BeforeEach
    void many_children_without_a_trail() {
        transaction = new TransactionTemplate(transactions);
        UUID area = children.area();
        operator = people.worker(area, Role.SYSTEM_ADMIN);
        many = transaction.execute(status -> Stream.generate(() -> children.child(area))
                .limit(MORE_THAN_TWO_SLICES)
                .toList());
    }

    @AfterEach
    void they_were_never_here() {
        transaction.executeWithoutResult(status -> jdbc.batchUpdate(
                "delete from child_file where id = ?",
                many.stream().map(child -> new Object[] {Ids.bytes(child.id())}).toList()));
    }

    @Test
    void another_program_goes_on_where_the_first_was_killed_and_counts_nobody_twice() {
        CheckRun run = begun();
        assertThat(work.turn()).isTrue();
        assertThat(now(run).lookedAt()).isEqualTo(Look.SLICE);
        assertThat(checks.counts(now(run))).as("before the second look").isEmpty();

        CheckWork another = new CheckWork(look, records, today, transactions);
        assertThat(another.turn()).as("while the first may be alive").isFalse();
        clock.advance(Duration.ofMinutes(3));
        untilItRests(another);
        assertThat(now(run).running()).as("the second look is still to come").isTrue();
        untilItRests(another);

        CheckRun done = now(run);
        assertThat(done.running()).isFalse();
        assertThat(done.lookedAt()).isEqualTo(done.children());
        assertThat(everythingFound(done))
                .filteredOn(one ->
                        one.invariant().equals(NO_CHAIN) && !one.reference().equals(Violation.NOBODY))
                .extracting(Difference::reference)
                .doesNotHaveDuplicates()
                .containsAll(many.stream().map(TestChild::reference).toList());
        assertThat(done.differences()).isEqualTo(everythingFound(done).size());
        assertThat(checks.found(done, NO_CHAIN, 2, 50).items())
                .hasSize(50)
                .allMatch(one -> one.invariant().equals(NO_CHAIN));
    }

    @Test
    void one_goes_on_at_a_time_and_only_for_those_who_run_the_system() {
        CheckRun run = begun();
        assertThatThrownBy(() -> checks.begin(operator, UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        Refusal.NotNow.class, no -> assertThat(no.messageKey()).isEqualTo("check.running"));
        Reader nurse = people.worker(children.area(), Role.COMMUNITY_NURSING);
        assertThatThrownBy(() -> checks.begin(nurse, UUID.randomUUID())).isInstanceOf(Refusal.NotAllowed.class);
        assertThatThrownBy(() -> checks.open(nurse, run.id())).isInstanceOf(Refusal.NotAllowed.class);
        untilItRests(work);
        untilItRests(work);
        assertThat(checks.list(operator)).first().matches(newest -> newest.id().equals(run.id()) && !newest.running());
    }

    private CheckRun begun() {
        String location = checks.begin(operator, UUID.randomUUID()).location();
        return checks.open(operator, UUID.fromString(location.substring(location.lastIndexOf('/') + 1)));
    }

    private CheckRun now(CheckRun run) {
        return checks.open(operator, run.id());
    }

    private List<Difference> everythingFound(CheckRun run) {
        return checks.found(run, "", 1, Integer.MAX_VALUE).items();
    }

    private static void untilItRests(CheckWork work) {
        while (work.turn()) {
            // The next children.
        }
    }
}
