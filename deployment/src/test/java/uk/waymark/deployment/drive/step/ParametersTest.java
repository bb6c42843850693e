package uk.waymark.deployment.drive.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How an area behaves is read from one file, in which each value says where it comes from. */
class ParametersTest {

    private static final String FILE = """
            # a note
            chance.rain = 100 | assumed
            choice.weather = SUN 1, RAIN 3 | counted
            days.away = 3 5 | assumed
            days.once = 7 | assumed
            """;

    private final Parameters parameters = Parameters.read(FILE);

    @Test
    void the_area_that_is_driven_by_default_can_be_read() {
        Parameters area = Parameters.of("/drive/an-area.txt");

        area.under("choice.")
                .forEach(name -> assertThat(area.weights("choice." + name)).isNotEmpty());
        area.under("chance.")
                .forEach(name -> assertThat(area.number("chance." + name)).isBetween(0.0, 100.0));
        area.under("days.")
                .forEach(name -> assertThat(area.range("days." + name)).isSorted());
        assertThat(area.under("team.")).contains("psychology.days-lost", "caseworkers.people");
    }

    @Test
    void a_value_without_a_source_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Parameters.read("chance.rain = 100"));
        assertThatIllegalArgumentException().isThrownBy(() -> Parameters.read("chance.rain = 100 | "));
    }

    @Test
    void nothing_is_said_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.read("chance.rain = 1 | a\nchance.rain = 2 | b"))
                .withMessageContaining("chance.rain");
    }

    @Test
    void only_what_is_there_can_be_changed() {
        assertThat(parameters.with("chance.rain", "0").number("chance.rain")).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> parameters.with("chance.snow", "1"));
    }

    @Test
    void the_most_particular_name_counts() {
        assertThat(parameters.first("days.away.far", "days.away")).isEqualTo("3 5");
        assertThatIllegalArgumentException().isThrownBy(() -> parameters.first("days.x", "days.y"));
    }

    @Test
    void the_same_seed_throws_the_same() {
        assertThat(thrown(1)).isEqualTo(thrown(1)).isNotEqualTo(thrown(2));
    }

    @Test
    void chance_keeps_to_its_weights() {
        Dice dice = new Dice(1, parameters);
        long rain = 0;
        for (int n = 0; n < 10_000; n++) {
            rain += dice.oneOf("weather").equals("RAIN") ? 1 : 0;
            assertThat(dice.happens("rain")).isTrue();
            assertThat(dice.days("away")).isBetween(3, 5);
            assertThat(dice.days("once")).isEqualTo(7);
        }
        assertThat(rain).isBetween(7_300L, 7_700L);
    }

    private List<String> thrown(long seed) {
        Dice dice = new Dice(seed, parameters);
        List<String> thrown = new ArrayList<>();
        for (int n = 0; n < 50; n++) {
            thrown.add(dice.oneOf("weather") + dice.around(2, 0.5) + dice.until(3));
        }
        return thrown;
    }
}
