package uk.waymark.engine.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SurvivalCurveTest {

    private static final long SEED = Long.getLong("waymark.seed", 20260302L);

    @Test
    void the_example_of_the_text_books_comes_out() {
        // Freireich et al. 1963, the 21 patients on 6-MP: the median is 23 weeks, and 0.627 remain after 13.
        int[] ended = {6, 6, 6, 7, 10, 13, 16, 22, 23};
        int[] open = {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};

        SurvivalCurve curve = SurvivalCurve.of(ended, open);

        assertThat(curve.median()).hasValue(23);
        assertThat(curve.longerThan(6)).isCloseTo(0.857, within(0.001));
        assertThat(curve.longerThan(13)).isCloseTo(0.690, within(0.001));
        assertThat(curve.longerThan(16)).isCloseTo(0.627, within(0.001));
        assertThat(curve.longerThan(23)).isCloseTo(0.448, within(0.001));
    }

    @Test
    void nobody_waiting_has_no_median() {
        assertThat(SurvivalCurve.of(new int[0], new int[0]).median()).isEmpty();
        assertThat(SurvivalCurve.of(new int[0], new int[] {400, 500}).median()).isEmpty();
    }

    @Test
    void a_step_where_most_are_stuck_has_not_reached_its_median_although_a_few_were_quick() {
        SurvivalCurve curve = SurvivalCurve.of(new int[] {1, 2, 3}, new int[] {90, 100, 110, 120});

        assertThat(curve.median()).isEmpty();
        assertThat(curve.longerThan(30)).isCloseTo(4 / 7.0, within(1e-9));
    }

    @Test
    void when_nothing_is_open_it_is_the_plain_distribution() {
        Random random = new Random(SEED);
        for (int round = 0; round < 2000; round++) {
            int[] ended = random.ints(1 + random.nextInt(60), 0, 40).toArray();
            SurvivalCurve curve = SurvivalCurve.of(ended, new int[0]);
            int[] sorted = ended.clone();
            Arrays.sort(sorted);

            assertThat(curve.median()).as("seed %d round %d", SEED, round).hasValue(sorted[(sorted.length - 1) / 2]);
            int day = random.nextInt(40);
            assertThat(curve.longerThan(day))
                    .isCloseTo(Arrays.stream(ended).filter(d -> d > day).count() / (double) ended.length, within(1e-9));
        }
    }

    @Test
    void with_open_waits_it_agrees_with_a_slow_exact_reckoning() {
        Random random = new Random(SEED);
        for (int round = 0; round < 2000; round++) {
            int[] ended = random.ints(random.nextInt(40), 0, 25).toArray();
            int[] open = random.ints(random.nextInt(40), 0, 30).toArray();
            SurvivalCurve curve = SurvivalCurve.of(ended, open);
            String where = "seed " + SEED + " round " + round;

            assertThat(curve.median()).as(where).isEqualTo(exactDayBy(ended, open, 1, 2));
            assertThat(curve.dayBy(0.9)).as(where).isEqualTo(exactDayBy(ended, open, 9, 10));
            int day = random.nextInt(30);
            BigInteger[] exact = exact(ended, open, day);
            assertThat(curve.longerThan(day))
                    .as(where)
                    .isCloseTo(exact[0].doubleValue() / exact[1].doubleValue(), within(1e-9));
        }
    }

    @Test
    void leaving_the_open_waits_out_would_never_make_it_slower() {
        Random random = new Random(SEED);
        for (int round = 0; round < 500; round++) {
            int[] ended = random.ints(20, 0, 25).toArray();
            int[] open = random.ints(random.nextInt(20), 0, 40).toArray();
            int day = random.nextInt(30);

            assertThat(SurvivalCurve.of(ended, open).longerThan(day))
                    .as("seed %d round %d", SEED, round)
                    .isGreaterThanOrEqualTo(SurvivalCurve.of(ended, new int[0]).longerThan(day) - 1e-9);
        }
    }

    private static OptionalInt exactDayBy(int[] ended, int[] open, int part, int whole) {
        for (int day : Arrays.stream(ended).sorted().distinct().toArray()) {
            BigInteger[] share = exact(ended, open, day);
            // share <= 1 - part/whole
            if (share[0].multiply(BigInteger.valueOf(whole))
                            .compareTo(share[1].multiply(BigInteger.valueOf(whole - part)))
                    <= 0) {
                return OptionalInt.of(day);
            }
        }
        return OptionalInt.empty();
    }

    /** The product day by day, as a fraction: of those who had waited this long, how many went on. */
    private static BigInteger[] exact(int[] ended, int[] open, int lastDay) {
        BigInteger over = BigInteger.ONE;
        BigInteger under = BigInteger.ONE;
        for (int day = 0; day <= lastDay; day++) {
            int today = day;
            long atRisk = Arrays.stream(ended).filter(d -> d >= today).count()
                    + Arrays.stream(open).filter(d -> d >= today).count();
            long gone = Arrays.stream(ended).filter(d -> d == today).count();
            if (gone > 0) {
                over = over.multiply(BigInteger.valueOf(atRisk - gone));
                under = under.multiply(BigInteger.valueOf(atRisk));
            }
        }
        return new BigInteger[] {over, under};
    }

    @Test
    void nothing_is_said_about_a_day_that_nobody_has_waited_for_yet() {
        SurvivalCurve young = SurvivalCurve.of(new int[0], new int[] {8});
        assertThat(young.knows(8)).isTrue();
        assertThat(young.knows(30)).isFalse();
        assertThat(SurvivalCurve.of(new int[] {3, 5}, new int[0]).knows(30)).isTrue();
        assertThat(SurvivalCurve.of(new int[] {3, 5}, new int[] {31}).knows(30)).isTrue();
    }
}
