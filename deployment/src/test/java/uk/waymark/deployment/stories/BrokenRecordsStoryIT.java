package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.deployment.stories.world.BreaksRecords;
import uk.waymark.deployment.stories.world.Broken;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.invariants.CheckRun;
import uk.waymark.engine.invariants.CheckWork;
import uk.waymark.engine.invariants.Checks;
import uk.waymark.engine.invariants.Difference;
import uk.waymark.engine.invariants.WholeCheck;
import uk.waymark.engine.people.Role;

/** Somebody changes one row by hand: the comparison of all records finds this, says of whom, and finds nothing else. */
@StoryTest
@TestInstance(Lifecycle.PER_CLASS)
class BrokenRecordsStoryIT {

    @Autowired
    private BreaksRecords records;

    @Autowired
    private WholeCheck check;

    @Autowired
    private Checks checks;

    @Autowired
    private CheckWork work;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeAll
    void children_at_every_stage() {
        records.children();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void what_is_broken_is_found_and_nothing_else(Broken way) {
        transaction.executeWithoutResult(status -> {
            int rows = records.breaks(way);
            List<Difference> found = check.run(seen -> {}).differences();
            status.setRollbackOnly();

            assertThat(rows).as("rows that were changed").isPositive();
            assertThat(found)
                    .extracting(one -> one.invariant() + " " + one.reference())
                    .containsOnly(way.invariant() + " " + records.reference(way));
        });
    }

    @Test
    void there_is_a_way_to_break_each_thing_that_has_to_hold() {
        assertThat(ways().map(Broken::invariant)).containsAll(checks.sentences().keySet());
        assertThat(checks.sentences().values()).doesNotHaveDuplicates();
    }

    @Test
    void what_somebody_was_in_the_middle_of_is_not_reported_and_what_stays_is() {
        Reader operator = records.people().as(Role.SYSTEM_ADMIN);
        CheckRun first = begun(operator);
        breakForGood(Broken.AREA_OF_A_STEP);
        looks();
        mend();
        looks();
        assertThat(checks.open(operator, first.id())).matches(run -> !run.running() && run.differences() == 0);

        CheckRun second = begun(operator);
        breakForGood(Broken.AREA_OF_A_STEP);
        looks();
        looks();
        mend();
        CheckRun done = checks.open(operator, second.id());
        assertThat(done.running()).isFalse();
        assertThat(checks.counts(done)).containsOnlyKeys(Broken.AREA_OF_A_STEP.invariant());
        assertThat(checks.found(done, "", 1, 10).items())
                .extracting(Difference::reference)
                .containsOnly(records.reference(Broken.AREA_OF_A_STEP));
        assertThat(done.lookedAt()).isEqualTo(done.children()).isPositive();
    }

    private CheckRun begun(Reader operator) {
        String location = checks.begin(operator, UUID.randomUUID()).location();
        return checks.open(operator, UUID.fromString(location.substring(location.lastIndexOf('/') + 1)));
    }

    private void looks() {
        while (work.turn()) {
            // The next children.
        }
    }

    private void breakForGood(Broken way) {
        transaction.executeWithoutResult(status -> records.breaks(way));
    }

    private void mend() {
        transaction.executeWithoutResult(
                status -> jdbc.update("update journey_step set area_id = (select c.area_id from"
                        + " child_file c where c.id = journey_step.case_id) where ended_at is null"));
    }

    static Stream<Broken> ways() {
        return Stream.of(Broken.values());
    }
}
