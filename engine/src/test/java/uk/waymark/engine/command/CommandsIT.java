package uk.waymark.engine.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.testing.Refused.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.TestChildren;
import uk.waymark.engine.testing.RoundTrips;

@EngineTest
class CommandsIT {

    @Autowired
    private Commands commands;

    @Autowired
    private TestChildren children;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private RoundTrips trips;

    private final UUID account = Ids.next();

    @Test
    void an_order_that_is_sent_again_gets_the_first_answer_and_no_second_effect() {
        Command order = new Command(Ids.next(), "refer", account, "/referrals/1");
        AtomicInteger done = new AtomicInteger();

        Answer first = commands.once(order, done::incrementAndGet);
        Answer second = commands.once(new Command(order.id(), "refer", account, "/referrals/2"), done::incrementAndGet);

        assertThat(first).isEqualTo(new Answer("/referrals/1", false));
        assertThat(second).isEqualTo(new Answer("/referrals/1", true));
        assertThat(done).hasValue(1);
    }

    @Test
    void a_family_without_an_account_may_send_its_request_twice() {
        Command order = new Command(Ids.next(), "ask-for-help", null, "/thanks");

        commands.once(order, () -> {});

        assertThat(commands.once(order, () -> {}).repeated()).isTrue();
    }

    @Test
    void somebody_elses_number_is_refused() {
        Command order = new Command(Ids.next(), "refer", account, "/referrals/1");
        commands.once(order, () -> {});

        refused("command.id.used", () -> commands.once(new Command(order.id(), "refer", Ids.next(), "/x"), () -> {}));
        assertThatThrownBy(() -> commands.once(new Command(order.id(), "decide", account, "/x"), () -> {}))
                .isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void an_order_that_was_refused_may_be_tried_again() {
        Command order = new Command(Ids.next(), "refer", account, "/referrals/1");
        assertThatThrownBy(() -> commands.once(order, () -> {
                    children.child();
                    throw new Refusal.NotNow("later");
                }))
                .isInstanceOf(Refusal.NotNow.class);

        assertThat(commands.once(order, () -> {}).repeated()).isFalse();
    }

    @Test
    void a_duplicate_made_by_the_work_itself_is_not_taken_for_a_repeated_order() {
        UUID area = transaction.execute(status -> children.area());
        Command order = new Command(Ids.next(), "refer", account, "/referrals/1");

        assertThatThrownBy(() -> commands.once(
                        order,
                        () -> jdbc.update(
                                "insert into area (id, code, name, day_count, version) values (?, 'x', 'x', 'x', 0)",
                                Ids.bytes(area))))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void an_order_inside_another_transaction_fails_at_once() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(
                        status -> commands.once(new Command(Ids.next(), "refer", account, "/x"), () -> {})));
    }

    @Test
    void an_order_costs_one_round_trip() {
        assertThat(trips.during(() -> commands.once(new Command(Ids.next(), "refer", account, "/x"), () -> {})))
                .hasSize(1);
    }

    @Test
    void eight_people_pressing_at_once_cause_one_effect() throws Exception {
        ExecutorService eight = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < 25; round++) {
                Command order = new Command(Ids.next(), "refer", account, "/referrals/" + round);
                AtomicInteger done = new AtomicInteger();
                boolean firstFails = round % 5 == 0;
                List<Answer> answers = together(
                        eight,
                        () -> commands.once(order, () -> {
                            children.child();
                            if (firstFails && done.getAndIncrement() == 0) {
                                throw new Refusal.NotNow("later");
                            }
                        }));

                assertThat(answers).allMatch(a -> a.location().equals(order.location()));
                assertThat(answers.stream().filter(a -> !a.repeated())).hasSize(1);
                assertThat(answers).hasSize(firstFails ? 7 : 8);
            }
        } finally {
            eight.shutdownNow();
        }
    }

    private static List<Answer> together(ExecutorService eight, Callable<Answer> work) throws Exception {
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> one : eight.invokeAll(java.util.Collections.nCopies(8, work))) {
            try {
                answers.add(one.get());
            } catch (java.util.concurrent.ExecutionException refused) {
                assertThat(refused).hasCauseInstanceOf(Refusal.NotNow.class);
            }
        }
        return answers;
    }
}
