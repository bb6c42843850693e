package uk.waymark.engine.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.testing.Refused.refused;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.waymark.engine.Refusal;

class SharesTest {

    private static final long SEED = 20260302L;

    @Test
    void a_split_of_20_55_and_25_percent_is_exact() {
        List<Share> split = Shares.of(1_840_000, parts(2000, 5500, 2500));

        assertThat(split)
                .containsExactly(
                        new Share(PanelAgency.EDUCATION, 2000, 368_000),
                        new Share(PanelAgency.HEALTH, 5500, 1_012_000),
                        new Share(PanelAgency.SOCIAL_CARE, 2500, 460_000));
    }

    @Test
    void a_hundredth_of_a_percent_too_few_or_too_many_is_refused() {
        refused("panel.shares.not.whole", () -> Shares.of(100, parts(3333, 3333, 3333)));
        assertThatThrownBy(() -> Shares.of(100, parts(3334, 3334, 3333))).isInstanceOf(Refusal.NotNow.class);
        assertThatThrownBy(() -> Shares.of(100, parts(-1, 10_001, 0))).isInstanceOf(Refusal.NotNow.class);
        refused("panel.cost.missing", () -> Shares.of(0, parts(10_000, 0, 0)));
    }

    @Test
    void the_penny_that_is_left_goes_to_the_part_that_lost_most() {
        assertThat(Shares.of(100, parts(3333, 3333, 3334)))
                .extracting(Share::pence)
                .containsExactly(33L, 33L, 34L);
        assertThat(Shares.of(1, parts(5000, 5000, 0))).extracting(Share::pence).containsExactly(1L, 0L);
    }

    @Test
    void any_split_adds_up_to_the_whole_cost_to_the_penny() {
        Random dice = new Random(SEED);
        for (int i = 0; i < 2000; i++) {
            long cost = 1L + dice.nextInt(100_000_000);
            int first = dice.nextInt(Shares.WHOLE + 1);
            int second = dice.nextInt(Shares.WHOLE - first + 1);
            List<Share> split = Shares.of(cost, parts(first, second, Shares.WHOLE - first - second));

            assertThat(split.stream().mapToLong(Share::pence).sum()).isEqualTo(cost);
            assertThat(split)
                    .allSatisfy(share -> assertThat(Math.abs(share.pence() * Shares.WHOLE - cost * share.hundredths()))
                            .as("within a penny of its part, seed " + SEED)
                            .isLessThan(Shares.WHOLE));
        }
    }

    private static Map<PanelAgency, Integer> parts(int education, int health, int care) {
        return Map.of(PanelAgency.EDUCATION, education, PanelAgency.HEALTH, health, PanelAgency.SOCIAL_CARE, care);
    }
}
