package uk.waymark.deployment.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureGuardsTest {

    static Stream<Guard> guards() {
        return Guard.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("guards")
    void each_guard_sees_the_code_that_breaks_it(Guard guard) {
        Class<?>[] violators = guard.violators().toArray(Class<?>[]::new);

        assertThat(violators).isNotEmpty();
        assertThat(guard.rule().evaluate(WaymarkClasses.of(violators)).hasViolation())
                .isTrue();
    }
}
