package uk.waymark.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody is ever shown a key instead of a sentence. */
class RefusalWordsTest {

    private static final Pattern REFUSAL =
            Pattern.compile("new Refusal\\.(?:NotNow|NotFound|NotAllowed)\\(\\s*\"([^\"]+)\"");
    private static final Pattern BOX = Pattern.compile("message = \"\\{([^}]+)}\"|missing = \"\\{([^}]+)}\"");
    private static final Pattern REFUSED = Pattern.compile("@Refused\\([^)]*\\)");
    private static final Pattern KEY = Pattern.compile("\"([a-z0-9.-]+)\"");
    private static final Pattern DONE = Pattern.compile("[?]done=([a-z-]+)\"|back\\(reference, \"([a-z-]+)\"");

    private final Properties sentences = sentences();

    @Test
    void every_refusal_of_every_module_has_a_sentence() {
        Set<String> keys = found(REFUSAL, "../engine", "../processes", ".");

        assertThat(keys).hasSizeGreaterThan(40);
        assertThat(sentences.stringPropertyNames()).containsAll(keys);
    }

    @Test
    void every_box_that_can_be_wrong_has_a_sentence() {
        Set<String> keys = found(BOX, ".");
        keys.removeIf(key -> key.startsWith("jakarta."));

        assertThat(keys).hasSizeGreaterThan(20);
        assertThat(sentences.stringPropertyNames()).containsAll(keys);
    }

    @Test
    void what_is_said_beside_a_box_is_something_that_is_refused_somewhere() {
        String engine = all("../engine", "../processes");
        Set<String> keys = new TreeSet<>();
        REFUSED.matcher(all("."))
                .results()
                .forEach(hit -> KEY.matcher(hit.group()).results().forEach(key -> keys.add(key.group(1))));

        assertThat(keys)
                .hasSizeGreaterThan(40)
                .allSatisfy(key -> assertThat(engine).contains("\"" + key + "\""));
    }

    @Test
    void every_order_that_was_carried_out_has_a_sentence() {
        Set<String> keys = new TreeSet<>();
        found(DONE, ".").forEach(key -> keys.add("done." + key));

        assertThat(keys).isNotEmpty();
        assertThat(sentences.stringPropertyNames()).containsAll(keys);
    }

    private static Properties sentences() {
        Properties all = new Properties();
        try (InputStream in =
                Objects.requireNonNull(RefusalWordsTest.class.getResourceAsStream("/messages.properties"))) {
            all.load(in);
            return all;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Set<String> found(Pattern pattern, String... modules) {
        Set<String> keys = new TreeSet<>();
        for (String module : modules) {
            for (Path file : sources(Path.of(module, "src", "main", "java"))) {
                pattern.matcher(text(file))
                        .results()
                        .forEach(hit -> keys.add(hit.group(1) == null ? hit.group(2) : hit.group(1)));
            }
        }
        return keys;
    }

    private static String all(String... modules) {
        return Stream.of(modules)
                .flatMap(module -> sources(Path.of(module, "src", "main", "java")).stream())
                .map(RefusalWordsTest::text)
                .collect(Collectors.joining());
    }

    private static List<Path> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
