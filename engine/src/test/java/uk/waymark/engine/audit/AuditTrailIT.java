package uk.waymark.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.testing.RoundTrips;
import uk.waymark.engine.testing.TestDatabaseProfile;

@EngineTest
class AuditTrailIT {

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditVerifier verifier;

    @Autowired
    private AuditEntries entries;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private RoundTrips trips;

    private final UUID child = Ids.next();

    @Test
    void entries_are_read_newest_first_and_their_chain_is_whole() {
        seen(child, "first");
        seen(child, "second");
        seen(child, "third");

        assertThat(entries.ofCase(child, 0, 2)).extracting(AuditLine::detail).containsExactly("third", "second");
        assertThat(entries.ofCase(child, 1, 2)).extracting(AuditLine::detail).containsExactly("first");
        assertThat(verifier.verify(child)).isEqualTo(new Verdict(child, 3, null));
    }

    @Test
    void what_is_rolled_back_leaves_no_entry() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    trail.record(entry(child, "never happened"));
                    throw new Refusal.NotNow("no");
                }))
                .isInstanceOf(Refusal.class);

        assertThat(entries.ofCase(child, 0, 10)).isEmpty();
        assertThat(verifier.verify(child).checked()).isZero();
    }

    @Test
    void a_refused_access_may_leave_its_entry_apart() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    trail.recordApart(entry(child, "refused"));
                    throw new Refusal.NotNow("no");
                }))
                .isInstanceOf(Refusal.class);

        assertThat(entries.ofCase(child, 0, 10)).hasSize(1);
    }

    @Test
    void a_read_only_transaction_says_at_once_that_it_cannot_record() {
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);

        assertThatIllegalStateException()
                .isThrownBy(() -> reading.executeWithoutResult(status -> trail.record(entry(child, "seen"))));
    }

    @Test
    void a_new_chain_costs_one_packet_and_a_known_one_three() {
        List<String> first = trips.during(() -> transaction.executeWithoutResult(status -> {
            trail.openChain(child);
            trail.record(entry(child, "one"));
            trail.record(entry(child, "two"));
        }));
        List<String> later = trips.during(() -> seen(child, "three"));

        assertThat(first).hasSize(TestDatabaseProfile.packets(2));
        assertThat(later).hasSize(3);
        assertThat(verifier.verify(child)).isEqualTo(new Verdict(child, 3, null));
    }

    @Test
    void many_people_at_work_on_the_same_children_leave_every_entry_in_whole_chains() throws Exception {
        List<UUID> chains = IntStream.range(0, 4).mapToObj(i -> Ids.next()).toList();
        chains.forEach(chain -> transaction.executeWithoutResult(status -> trail.openChain(chain)));
        ExecutorService pool = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Integer>> work = IntStream.range(0, 6)
                    .<Callable<Integer>>mapToObj(worker -> () -> recordInAnyOrder(chains, worker))
                    .toList();
            int written = 0;
            for (Future<Integer> one : pool.invokeAll(work)) {
                written += one.get();
            }

            assertThat(chains).allMatch(chain -> verifier.verify(chain).whole());
            assertThat(chains.stream()
                            .mapToLong(chain -> verifier.verify(chain).checked())
                            .sum())
                    .isEqualTo(written);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void two_people_may_be_the_first_on_a_chain_that_nobody_opened() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 15; round++) {
                UUID chain = Ids.next();
                List<Callable<Integer>> work = IntStream.range(0, 4)
                        .<Callable<Integer>>mapToObj(worker -> () -> {
                            seen(chain, "worker " + worker);
                            return worker;
                        })
                        .toList();
                for (Future<Integer> one : pool.invokeAll(work)) {
                    one.get();
                }
                assertThat(verifier.verify(chain)).isEqualTo(new Verdict(chain, 4, null));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private int recordInAnyOrder(List<UUID> chains, int worker) {
        Random random = new Random(worker);
        for (int i = 0; i < 20; i++) {
            UUID one = chains.get(random.nextInt(4));
            UUID other = chains.get(random.nextInt(4));
            transaction.executeWithoutResult(status -> {
                trail.record(entry(one, "worker " + worker));
                trail.record(entry(other, "worker " + worker));
            });
        }
        return 40;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set detail = 'changed' where chain = ? and seq = 2",
                "update audit_entry set action = 'LISTED' where chain = ? and seq = 2",
                "update audit_entry set actor = null where chain = ? and seq = 2",
                "update audit_entry set subject = 'x' where chain = ? and seq = 2",
                "update audit_entry set at = timestamp '2020-01-01 00:00:00' where chain = ? and seq = 2",
                "delete from audit_entry where chain = ? and seq = 2"
            })
    void a_change_in_the_middle_is_found_where_it_is(String change) {
        IntStream.range(0, 4).forEach(i -> seen(child, "entry " + i));

        edit(change);

        assertThat(verifier.verify(child).brokenAt()).isEqualTo(2);
    }

    @Test
    void a_chain_that_was_cut_short_is_found() {
        IntStream.range(0, 4).forEach(i -> seen(child, "entry " + i));

        edit("delete from audit_entry where chain = ? and seq = 4");

        assertThat(verifier.verify(child).brokenAt()).isEqualTo(4);
    }

    @Test
    void an_entry_cannot_be_moved_to_another_childs_chain() {
        UUID other = Ids.next();
        seen(child, "seen");
        seen(other, "seen");
        edit("delete from audit_entry where chain = ?");
        transaction.executeWithoutResult(status ->
                jdbc.update("update audit_entry set chain = ? where chain = ?", Ids.bytes(child), Ids.bytes(other)));

        assertThat(verifier.verify(child).brokenAt()).isEqualTo(1);
    }

    private void edit(String sql) {
        transaction.executeWithoutResult(status -> jdbc.update(sql, Ids.bytes(child)));
    }

    private void seen(UUID chain, String detail) {
        trail.record(entry(chain, detail));
    }

    private static Entry entry(UUID chain, String detail) {
        return Entry.ofChild(
                chain, UUID.fromString("01900000-0000-7000-8000-000000000001"), AuditAction.OPENED, detail);
    }
}
