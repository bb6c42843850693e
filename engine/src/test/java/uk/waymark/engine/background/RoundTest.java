package uk.waymark.engine.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RoundTest {

    private final AtomicInteger turns = new AtomicInteger();

    @Test
    void it_takes_turns_until_nothing_is_left() throws InterruptedException {
        CountDownLatch last = new CountDownLatch(3);
        Round round = new Round("test-round", () -> left(last, 3), "no fault is expected");

        round.begin();
        assertThat(last.await(1, TimeUnit.MINUTES)).isTrue();
        round.end();

        assertThat(turns).hasValue(3);
    }

    @Test
    void it_is_not_begun_twice_at_once_and_takes_no_turn_after_the_end() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Round round = new Round("test-round", () -> held(begun, goOn), "no fault is expected");

        round.begin();
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
        round.begin();
        goOn.countDown();
        round.end();
        round.begin();

        assertThat(turns).hasValue(1);
    }

    @Test
    void a_turn_that_fails_ends_this_round_and_not_the_next() throws InterruptedException {
        CountDownLatch second = new CountDownLatch(2);
        Round round = new Round("test-round", () -> fails(second), "A turn failed, as it was to");

        while (second.getCount() > 0) {
            round.begin();
            Thread.onSpinWait();
        }
        round.end();

        assertThat(turns).hasValueGreaterThanOrEqualTo(2);
    }

    private boolean left(CountDownLatch last, int all) {
        boolean more = turns.incrementAndGet() < all;
        last.countDown();
        return more;
    }

    private boolean held(CountDownLatch begun, CountDownLatch goOn) {
        turns.incrementAndGet();
        begun.countDown();
        try {
            return !goOn.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean fails(CountDownLatch second) {
        turns.incrementAndGet();
        second.countDown();
        throw new IllegalStateException("as it was to");
    }
}
