package uk.waymark.deployment.bench.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import uk.waymark.deployment.bench.area.DrivenArea;
import uk.waymark.deployment.bench.area.SignedIn;
import uk.waymark.deployment.drill.DrillDatabase;
import uk.waymark.deployment.drill.Program;

/** An area of its own size, in a database and a program of its own. */
final class GrownArea implements AutoCloseable {

    private static final int DRIVEN = Integer.getInteger("waymark.growth.driven", 20);
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(40);
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final Program program;
    private final EveryDay caseworker;
    private final SignedIn lead;

    private GrownArea(Program program, DrillDatabase database) {
        this.program = program;
        int port = program.page("/").getPort();
        this.caseworker = new EveryDay(database.jdbc(), new SignedIn(port, "grown.caseworkers.1", DrivenArea.PASSWORD));
        this.lead = new SignedIn(port, "grown.leads.1", DrivenArea.PASSWORD);
    }

    /** Drives some children, and multiplies them until there are so many. */
    static GrownArea with(int children) throws IOException {
        DrillDatabase database = new DrillDatabase();
        Path folder = Files.createDirectories(Path.of("target", "growth", Integer.toString(children)));
        Path log = folder.resolve("waymark.log");
        Files.deleteIfExists(log);
        String[] settings = Stream.concat(
                        Arrays.stream(database.settings()),
                        Stream.of(
                                "--waymark.jobs.enabled=false",
                                "--waymark.drive.area=GROWN",
                                "--waymark.drive.children=" + DRIVEN,
                                "--waymark.drive.months=14",
                                "--waymark.drive.password=" + DrivenArea.PASSWORD,
                                "--waymark.drive.multiply=" + children))
                .toArray(String[]::new);
        Program program = Program.start(folder, settings);
        program.awaitPage();
        awaitMultiplied(log);
        return new GrownArea(program, database);
    }

    private static void awaitMultiplied(Path log) throws IOException {
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (!Files.readString(log).contains("Multiplied:")) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("The area did not grow:\n" + Files.readString(log));
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    /** Opens a page of every day: today, child or search as a caseworker, waits as the lead. */
    Readers.Opens opens(String page) {
        if (page.equals("waits")) {
            return reader -> lead.get("/waits");
        }
        String path = caseworker.page(page);
        return reader -> caseworker.reader().get(path);
    }

    @Override
    public void close() {
        program.close();
    }
}
