package uk.waymark.web.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EveryComponentTest {

    private static final Path COMPONENTS = Path.of("src/main/jte/component");
    private static final Path TESTS = Path.of("src/test/java/uk/waymark/web/component");

    /** Parts that only stand inside other components. */
    private static final Set<String> PARTS = Set.of("label", "describe", "legend", "cell");

    @Test
    void every_component_is_in_the_gallery() throws IOException {
        String tests = Files.readString(TESTS.resolve("QuestionsTest.java"))
                + Files.readString(TESTS.resolve("BlocksTest.java"))
                + Files.readString(TESTS.resolve("ListsAndFiguresTest.java"));

        assertThat(names())
                .hasSizeGreaterThan(24)
                .allSatisfy(name -> assertThat(tests).contains("\"" + name + "\""));
    }

    @Test
    void no_component_asks_for_what_the_content_policy_forbids() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("src/main/jte"))) {
            List<Path> all = pages.filter(Files::isRegularFile).toList();
            for (Path page : all) {
                assertThat(Files.readString(page))
                        .as(page.toString())
                        .doesNotContain("style=", "onclick", "onload", "$unsafe", "javascript:");
            }
        }
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(COMPONENTS)) {
            return files.map(file -> file.getFileName().toString().replace(".jte", ""))
                    .filter(name -> !PARTS.contains(name))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}
