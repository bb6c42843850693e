package uk.waymark.deployment.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ConfigurableApplicationContext;
import uk.waymark.deployment.check.RecordsCheck;
import uk.waymark.deployment.measures.Figures;
import uk.waymark.engine.invariants.Difference;
import uk.waymark.engine.invariants.WholeCheck;

/**
 * Every child's records on the database of a drill, compared again and again beside the program that is killed, and at the
 * end by the packaged program as an operator would: {@code --check}.
 */
final class RecordsCompared implements AutoCloseable {

    private static final int PATIENCE_MINUTES = 10;

    private final Path folder;
    private final String[] settings;
    private final ConfigurableApplicationContext waymark;
    private final List<String> found = new ArrayList<>();
    private int times;

    /** The tables have to be there already. */
    RecordsCompared(Path folder, String... settings) {
        this.folder = folder;
        this.settings = settings.clone();
        this.waymark = RecordsCheck.start(settings);
    }

    /** Looks now, and keeps what does not hold. */
    void look(String when) {
        WholeCheck.Result result = waymark.getBean(WholeCheck.class).run(seen -> {});
        List<Difference> differences = result.differences();
        System.out.println("records of " + result.children() + " children compared " + when + ", "
                + Math.round(result.perSecond()) + " in a second, " + differences.size() + " things do not hold");
        differences.forEach(one -> found.add(when + ": " + one));
        times++;
    }

    /** Looks once more, by the packaged program; nothing was found at any time. */
    void nothingWasFound() throws IOException, InterruptedException {
        byThePackagedProgram();
        Figures.write("invariants.violations", found.size(), "in " + times + " comparisons during a drill");
        assertThat(found).isEmpty();
    }

    private void byThePackagedProgram() throws IOException, InterruptedException {
        Path log = folder.resolve("check.log");
        List<String> command = new ArrayList<>(Program.jar());
        command.add(RecordsCheck.ARGUMENT);
        command.addAll(List.of(settings));
        Process check = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!check.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            check.destroyForcibly();
        }
        List<String> said = Files.readAllLines(log);
        said.stream().filter(line -> line.contains("children looked at, ")).forEach(System.out::println);
        if (check.waitFor() != RecordsCheck.HOLDS) {
            found.add("--check ended with " + check.exitValue() + ": " + String.join("\n", said));
        }
        times++;
    }

    @Override
    public void close() {
        waymark.close();
    }
}
