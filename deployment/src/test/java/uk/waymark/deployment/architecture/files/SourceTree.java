package uk.waymark.deployment.architecture.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's own files as text: code, rules, migrations, messages. */
final class SourceTree {

    private static final Pattern TEXT = Pattern.compile(".*\\.(java|drl|sql|jte|bpmn|properties|yml|yaml)");
    private static final List<String> ROOTS = List.of("/src/main/", "/src/test/", "/bench/");

    private SourceTree() {}

    static List<SourceFile> read() {
        Path top = top();
        return Stream.of("rules", "engine", "processes", "web", "deployment")
                .flatMap(module -> walk(top, top.resolve(module)))
                .toList();
    }

    /** The folder that holds all modules, whether the tests run from there or from this module. */
    private static Path top() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("rules"))
                ? here
                : here.resolveSibling("").toAbsolutePath();
    }

    private static Stream<SourceFile> walk(Path top, Path module) {
        try (Stream<Path> files = Files.walk(module)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> wanted(slashed(top, file)))
                    .map(file -> new SourceFile(slashed(top, file), text(file)))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean wanted(String path) {
        return ROOTS.stream().anyMatch(path::contains)
                && !path.contains("/target/")
                && TEXT.matcher(path).matches();
    }

    private static String slashed(Path top, Path file) {
        return top.relativize(file).toString().replace('\\', '/');
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
