package uk.waymark.deployment.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    static Stream<Guard> guards() {
        return Guard.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("guards")
    void the_house_keeps_its_rules(Guard guard) {
        guard.rule().allowEmptyShould(true).check(WaymarkClasses.ALL);
    }

    @Test
    void every_module_is_looked_at() {
        assertThat(Arrays.stream(Module.values()).map(Module::packages))
                .allSatisfy(packages -> assertThat(WaymarkClasses.ALL.stream()
                                .map(type -> type.getPackageName() + "..")
                                .anyMatch(name -> name.startsWith(packages.replace("..", "."))))
                        .isTrue());
    }
}
