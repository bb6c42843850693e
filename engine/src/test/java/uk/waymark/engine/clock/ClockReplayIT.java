package uk.waymark.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.TestChildren;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.rules.statute.StatutoryPeriod;

/** Whatever happens to a clock, in whatever order, its events add up to its row. */
@EngineTest
class ClockReplayIT {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @Autowired
    private Clocks clocks;

    @Autowired
    private ClockSweep sweep;

    @Autowired
    private TestChildren children;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock time;

    private final long seed = Long.getLong("waymark.seed", 7L);

    @Test
    void the_events_add_up_to_the_row_after_any_history() {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            time.moveTo(START);
            var child = transaction.execute(s -> children.child());
            StatutoryPeriod kind = List.of(
                            StatutoryPeriod.DECIDE_TO_ASSESS,
                            StatutoryPeriod.GIVE_ADVICE,
                            StatutoryPeriod.MEDIATION_CERTIFICATE)
                    .get(random.nextInt(3));
            clocks.start(child.id(), kind, "s", START, null);
            for (int step = 0; step < 12; step++) {
                time.moveTo(START.plusDays(step * 7L + random.nextInt(7)));
                something(child.id(), kind, random);
                ClockView row = clocks.of(child.id()).get(0);
                assertThat(row)
                        .as("seed %d round %d step %d (-Dwaymark.seed=%d)", seed, round, step, seed)
                        .isEqualTo(clocks.replay(row.id()));
                check(row, time);
            }
        }
    }

    private void check(ClockView row, MovableClock now) {
        LocalDate today = LocalDate.ofInstant(now.instant(), Today.ENGLAND);
        if (row.state() == ClockState.SATISFIED) {
            assertThat(row.breached())
                    .isEqualTo(row.closedOn() != null && row.closedOn().isAfter(row.dueOn()));
        }
        if (row.running() && row.breached()) {
            assertThat(today).as("breached before its last day, seed %d", seed).isAfter(row.dueOn());
        }
    }

    private void something(java.util.UUID child, StatutoryPeriod kind, Random random) {
        LocalDate today = LocalDate.ofInstant(time.instant(), Today.ENGLAND);
        try {
            switch (random.nextInt(8)) {
                case 0 -> clocks.satisfy(child, kind, "s", today.minusDays(random.nextInt(20)), null);
                case 1, 2 -> clocks.wake(child, kind, "s");
                case 3 ->
                    clocks.claimException(
                            child,
                            kind,
                            "s",
                            new ExceptionClaim(
                                    List.of(LateGround.values()).get(random.nextInt(5)),
                                    "evidence",
                                    today.minusDays(random.nextInt(60)),
                                    random.nextBoolean() ? today : null,
                                    null),
                            null);
                case 4, 5 ->
                    clocks.correctStart(child, kind, "s", START.plusDays(random.nextInt(60) - 30), "why", null);
                case 6 -> sweep.sweep();
                default -> {
                    if (random.nextInt(4) == 0) {
                        clocks.cancelAll(child, "why", null);
                    }
                }
            }
        } catch (Refusal refused) {
            assertThat(refused.messageKey()).startsWith("clock.");
        }
    }
}
