package uk.waymark.deployment.drill.load;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.Supplier;
import uk.waymark.deployment.drill.DrillDatabase;
import uk.waymark.deployment.drill.nodes.Nodes;

/**
 * Who had the processors for a while, as shares of all of them, 0 to 1.
 *
 * @param nodes Waymark's nodes
 * @param database its server, where that runs on this machine
 * @param driver those who ask, so this benchmark
 * @param all everybody, others on this machine too: where they take much, the figures are not Waymark's
 */
record Processors(double nodes, double database, double driver, double all) {

    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final double FULL = 0.9;

    /** Begins to look, and says at the end who had them until then. */
    static Supplier<Processors> look(Nodes nodes, DrillDatabase database) {
        long begun = System.nanoTime();
        long byNodes = nodes.processorTime().toNanos();
        long byDatabase = database.processorTime().toNanos();
        long byDriver = MACHINE.getProcessCpuTime();
        MACHINE.getCpuLoad();
        return () -> {
            double there = (double) (System.nanoTime() - begun) * MACHINE.getAvailableProcessors();
            return new Processors(
                    (nodes.processorTime().toNanos() - byNodes) / there,
                    (database.processorTime().toNanos() - byDatabase) / there,
                    (MACHINE.getProcessCpuTime() - byDriver) / there,
                    MACHINE.getCpuLoad());
        };
    }

    boolean full() {
        return all > FULL;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "processors %.0f %% taken: nodes %.0f %%, database %.0f %%, driver %.0f %%, others %.0f %%",
                all * 100,
                nodes * 100,
                database * 100,
                driver * 100,
                Math.max(0, all - nodes - database - driver) * 100);
    }
}
