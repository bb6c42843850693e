package uk.waymark.deployment.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import uk.waymark.deployment.check.RecordsCheck;
import uk.waymark.deployment.measures.Figures;

/** The jar's own comparison of every child's records on the database of a drill, run as an operator would: {@code --check}. */
final class RecordsCompared {

    private static final int PATIENCE_MINUTES = 10;

    private RecordsCompared() {}

    /** Everything that it found; empty when it ended well. */
    static List<String> violations(Path folder, String... settings) throws IOException, InterruptedException {
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
        List<String> found =
                said.stream().filter(line -> line.contains(" WARN ")).toList();
        Figures.write("invariants.violations", found.size(), "on the database of the drill");
        int end = check.waitFor();
        return found.isEmpty() && end != RecordsCheck.HOLDS
                ? List.of("the comparison ended with " + end + "\n" + said)
                : found;
    }
}
