package uk.waymark.processes.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes the fakes away after each test, and writes how much of the least walked diagram was walked, in percent of its
 * nodes and lines. Register it before the
 * coverage extension, whose report it reads: what is registered first ends last.
 */
public final class CoverageFigure implements AfterEachCallback, AfterAllCallback {

    private static final Path REPORTS = Path.of("target", "process-test-coverage");
    private static final Path FIGURES = Path.of("target", "figures.tsv");
    private static final String NAME = "bpmn.coverage.min";

    /** The product's own expressions see registered fakes too, so none may stay behind. */
    @Override
    public void afterEach(ExtensionContext context) {
        Mocks.reset();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        try (Stream<Path> found = Files.walk(REPORTS)) {
            double least = found.filter(path -> path.endsWith("report.json"))
                    .mapToDouble(CoverageFigure::percent)
                    .min()
                    .orElse(0);
            write(NAME + "\t" + Math.round(least * 10) / 10.0 + "\tpercent");
        }
    }

    private static double percent(Path report) {
        try {
            JsonNode root = JsonMapper.shared().readTree(Files.readString(report));
            int all = root.path("models").path(0).path("totalElementCount").asInt();
            long walked = all(root.path("suites"))
                    .flatMap(suite -> all(suite.path("runs")))
                    .flatMap(run -> all(run.path("events")))
                    .map(event -> event.path("definitionKey").asString())
                    .distinct()
                    .count();
            return 100.0 * walked / all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** Keeps one figure, written as name, value and unit with tabs between, in place of an earlier one of that name. */
    public static void write(String line) throws IOException {
        String name = line.substring(0, line.indexOf('\t') + 1);
        List<String> before = Files.exists(FIGURES) ? Files.readAllLines(FIGURES) : List.of();
        Stream<String> others = before.stream().filter(figure -> !figure.startsWith(name));
        Files.write(FIGURES, Stream.concat(others, Stream.of(line)).toList());
    }
}
