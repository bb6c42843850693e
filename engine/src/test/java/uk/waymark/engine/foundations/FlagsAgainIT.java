package uk.waymark.engine.foundations;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.EngineTest.TODAY;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.contact.ContactNumbers;
import uk.waymark.engine.invariants.Invariant;
import uk.waymark.engine.invariants.Violation;
import uk.waymark.engine.testing.MovableClock;

/** Whether flags are what the rules say: what only time changes is the night's, everything else is found. */
@EngineTest
class FlagsAgainIT {

    /** Calendar days after which a number has to be tried again. */
    private static final int A_SEASON = 91;

    @Autowired
    AroundChild around;

    @Autowired
    ContactNumbers numbers;

    @Autowired
    NightlyCheck nightly;

    @Autowired
    FlagsAgain again;

    @Autowired
    List<Invariant> invariants;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Child child;

    @BeforeEach
    void a_child_whose_number_at_night_was_tried_today() {
        child = around.child();
        UUID number = numbers.add(child.caseworker(), child.reference(), TestFoundations.NURSES);
        numbers.tested(child.caseworker(), child.reference(), number, TODAY, 0);
        numbers.told(child.caseworker(), child.reference(), number, TODAY, 1);
    }

    @Test
    void what_time_alone_has_changed_is_left_to_the_night_whose_round_has_to_come() {
        nightly.sweepAll(seen -> {});
        int receipts = around.count(child, "evaluation");
        assertThat(unlike()).isEmpty();

        clock.moveTo(TODAY.plusDays(A_SEASON));
        assertThat(unlike()).as("before the night").isEmpty();
        assertThat(beside())
                .extracting(Violation::what)
                .containsExactly("no round of the night has come to every child since " + TODAY);

        nightly.sweepAll(seen -> {});
        assertThat(around.count(child, "evaluation"))
                .as("receipts after the night")
                .isGreaterThan(receipts);
        assertThat(unlike()).as("after the night").isEmpty();
        assertThat(beside()).isEmpty();

        clock.moveTo(TODAY);
        assertThat(unlike()).as("as of that night").isEmpty();
    }

    @Test
    void a_flag_that_somebody_has_changed_is_found_whatever_the_day() {
        child = around.childWithKeyWorker();
        nightly.sweepAll(seen -> {});
        assertThat(unlike()).isEmpty();
        transaction.executeWithoutResult(status -> jdbc.update(
                "update flag set severity = case when severity = 'LOW' then 'HIGH' else 'LOW' end"
                        + " where cleared_at is null and case_id = ?",
                (Object) Ids.bytes(child.id())));

        assertThat(unlike()).isNotEmpty();
        clock.moveTo(TODAY.plusDays(1));
        assertThat(unlike()).isNotEmpty();
    }

    private List<String> unlike() {
        return again.unlike(List.of(child.id())).getOrDefault(child.id(), List.of());
    }

    private List<Violation> beside() {
        return invariants.stream()
                .filter(one -> one.key().equals("flags-say-what-rules-say"))
                .flatMap(one -> one.beside().stream())
                .toList();
    }
}
