package uk.waymark.deployment.drill.nodes;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.deployment.drill.Program;
import uk.waymark.deployment.drill.Site;

/** Equal nodes on one database, and, where there are several, the proxy before them. */
public final class Nodes implements Site, AutoCloseable {

    private final List<Program> programs = new ArrayList<>();
    private final Proxy proxy;

    /** Starts the first, which makes the tables, and then the others, as the runbook says. */
    public Nodes(Path folder, int number, String... settings) throws IOException {
        this(folder, number, Program::start, settings);
    }

    /** The same, each started in this way. */
    public Nodes(Path folder, int number, Start start, String... settings) throws IOException {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("--server.forward-headers-strategy=framework");
        try {
            for (int i = 1; i <= number; i++) {
                Path own = Files.createDirectories(folder.resolve("node-" + i));
                Files.deleteIfExists(own.resolve("waymark.log"));
                Program next = start.with(own, all.toArray(String[]::new));
                programs.add(next);
                next.awaitPage();
            }
            this.proxy = new Proxy(List.copyOf(programs));
        } catch (IOException | RuntimeException failed) {
            programs.forEach(Program::close);
            throw failed;
        }
    }

    @Override
    public URI page(String path) {
        return programs.size() == 1 ? programs.get(0).page(path) : proxy.page(path);
    }

    /** How a node is started. */
    @FunctionalInterface
    public interface Start {

        Program with(Path folder, String... settings) throws IOException;
    }

    /** How many there are. */
    public int number() {
        return programs.size();
    }

    /** Processor time that they have taken so far, all together. */
    public Duration processorTime() {
        return programs.stream().map(Program::processorTime).reduce(Duration.ZERO, Duration::plus);
    }

    /** Kills one in the middle of whatever it does. */
    public void kill(int node) throws InterruptedException {
        programs.get(node).kill();
    }

    /** Starts one again and waits until it shows pages. */
    public void again(int node) throws IOException {
        programs.get(node).again();
        programs.get(node).awaitPage();
    }

    @Override
    public void close() {
        proxy.close();
        programs.forEach(Program::close);
    }
}
