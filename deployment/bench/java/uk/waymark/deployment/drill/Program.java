package uk.waymark.deployment.drill;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waymark as a program of its own: {@code java -jar}, with its output in a file beside the build's. */
public final class Program implements Site, AutoCloseable {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(300);
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final List<String> command;
    private final int port;
    private final Path log;
    private Process process;

    private Program(List<String> command, int port, Path log) throws IOException {
        this.command = command;
        this.port = port;
        this.log = log;
        this.process = begin();
    }

    /** Starts the jar that the build has made, on a free port. */
    public static Program start(Path folder, String... arguments) throws IOException {
        return start(jar(), folder, arguments);
    }

    /** The same for a program that is killed before long: what the second compiler would gain comes too late. */
    public static Program startBriefly(Path folder, String... arguments) throws IOException {
        return start(jar("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), folder, arguments);
    }

    private static Program start(List<String> jar, Path folder, String... arguments) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>(jar);
        command.add("--server.port=" + port);
        command.addAll(List.of(arguments));
        return new Program(command, port, folder.resolve("waymark.log"));
    }

    /** How the jar that the build has made is started. */
    static List<String> jar(String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", System.getProperty("waymark.drill.jar", "target/waymark.jar")));
        return List.copyOf(command);
    }

    @Override
    public URI page(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Ends it as a power cut would: no goodbye, no last write. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Starts it again, with the same settings. */
    public void again() throws IOException {
        process = begin();
    }

    /** Waits for the sign-in page; fails with the program's own words when it does not come. */
    public void awaitPage() throws IOException {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (!answers(client)) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new IllegalStateException("Waymark did not start:\n" + Files.readString(log));
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    /** Memory in use, as the operating system sees it. */
    public long residentMebibytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    /** Processor time that it has taken so far, on all cores together. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(45, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private boolean answers(HttpClient client) {
        try {
            HttpRequest request = HttpRequest.newBuilder(page("/sign-in"))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Process begin() throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
