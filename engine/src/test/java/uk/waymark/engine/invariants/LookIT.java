package uk.waymark.engine.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.TestChildren;
import uk.waymark.engine.TestChildren.TestChild;

/** One look at some children's records: a single picture of the database, in which one bad record hides no other. */
@EngineTest
class LookIT {

    @Autowired
    private TestChildren children;

    @Autowired
    private ChildrenInTurn files;

    @Autowired
    private Look.Picture picture;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private TestChild first;
    private TestChild second;
    private TestChild third;

    @BeforeEach
    void three_children() {
        UUID area = children.area();
        first = children.child(area);
        second = children.child(area);
        third = children.child(area);
    }

    /** Something to ask of children. */
    private record Asked(Function<Children, List<Violation>> question) implements Invariant {

        @Override
        public String key() {
            return "asked";
        }

        @Override
        public String sentence() {
            return "What a test asks";
        }

        @Override
        public List<Violation> violations(Children some) {
            return question.apply(some);
        }
    }

    @Test
    void what_is_committed_meanwhile_is_not_seen_and_nobody_waits() {
        Look look = look(some -> {
            String before = nameOf(first);
            CompletableFuture.runAsync(() -> new TransactionTemplate(transactions)
                            .executeWithoutResult(status -> jdbc.update(
                                    "update child_file set given_name = 'Alex' where id = ?", Ids.bytes(first.id()))))
                    .join();
            return nameOf(first).equals(before) ? List.of() : List.of(Violation.beside("another picture"));
        });

        assertThat(look.after(justBefore(first)).found()).isEmpty();
        assertThat(nameOf(first)).isEqualTo("Alex");
    }

    @Test
    void a_table_that_is_first_asked_later_shows_the_same_moment() {
        AtomicReference<UUID> meanwhile = new AtomicReference<>();
        Look look = look(some -> {
            meanwhile.set(CompletableFuture.supplyAsync(children::area).join());
            return areas(Objects.requireNonNull(meanwhile.get())) == 0
                    ? List.of()
                    : List.of(Violation.beside("another moment"));
        });

        assertThat(look.after(justBefore(first)).found()).isEmpty();
        assertThat(areas(Objects.requireNonNull(meanwhile.get()))).isEqualTo(1);
    }

    private int areas(UUID id) {
        Integer found =
                jdbc.queryForObject("select count(*) from area where id = ?", Integer.class, (Object) Ids.bytes(id));
        return found == null ? 0 : found;
    }

    @Test
    void a_record_that_cannot_be_read_is_found_and_hides_no_other() {
        Look look = look(some -> {
            if (some.references().contains(second.reference())) {
                throw new IllegalStateException("unreadable");
            }
            return some.references().stream()
                    .map(reference -> new Violation(reference, "wrong"))
                    .toList();
        });

        assertThat(look.after(justBefore(first)).found())
                .filteredOn(one -> List.of(first.reference(), second.reference(), third.reference())
                        .contains(one.reference()))
                .extracting(one -> one.reference() + " " + one.what())
                .containsExactly(
                        first.reference() + " wrong",
                        second.reference() + " cannot be compared: IllegalStateException",
                        third.reference() + " wrong");
    }

    @Test
    void nothing_can_be_written_by_looking() {
        Look look = look(some -> {
            jdbc.update("update child_file set given_name = 'Nobody' where id = ?", Ids.bytes(first.id()));
            return List.of();
        });

        try {
            look.after(justBefore(first));
        } catch (DataAccessException refusedAtOnce) {
            assertThat(refusedAtOnce).isNotNull();
        }
        assertThat(nameOf(first)).isEqualTo("Sam");
    }

    private Look look(Function<Children, List<Violation>> question) {
        return new Look(List.of(new Asked(question)), files, picture);
    }

    private String nameOf(TestChild child) {
        return String.valueOf(jdbc.queryForObject(
                "select given_name from child_file where id = ?", String.class, Ids.bytes(child.id())));
    }

    private static UUID justBefore(TestChild child) {
        return new UUID(child.id().getMostSignificantBits(), child.id().getLeastSignificantBits() - 1);
    }
}
