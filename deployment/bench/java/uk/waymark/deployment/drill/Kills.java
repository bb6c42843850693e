package uk.waymark.deployment.drill;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import uk.waymark.deployment.drill.nodes.Nodes;
import uk.waymark.deployment.drill.nodes.OwnServer;

/** Kills a node, the database or both at moments that nobody foresees, and brings them back; of four kills three hit the database. */
final class Kills {

    private enum What {
        NODE,
        DATABASE,
        BOTH
    }

    private static final List<What> OF_FOUR = List.of(What.NODE, What.DATABASE, What.DATABASE, What.BOTH);
    private static final int MOST_MILLIS = 2_500;

    private final Nodes nodes;
    private final OwnServer server;
    private final Random chance;
    private final Deque<What> coming = new ArrayDeque<>();

    Kills(Nodes nodes, OwnServer server, Random chance) {
        this.nodes = nodes;
        this.server = server;
        this.chance = chance;
    }

    /** Kills, waits for a moment, and starts again what is dead; says what it was and how long until all was up again. */
    String next() throws IOException, InterruptedException {
        if (coming.isEmpty()) {
            List<What> four = new ArrayList<>(OF_FOUR);
            Collections.shuffle(four, chance);
            coming.addAll(four);
        }
        What what = coming.pop();
        int node = chance.nextInt(nodes.number());
        aMoment();
        long begun = System.nanoTime();
        if (what != What.DATABASE) {
            nodes.kill(node);
        }
        if (what != What.NODE) {
            server.kill();
        }
        aMoment();
        if (what != What.NODE) {
            server.again();
        }
        if (what != What.DATABASE) {
            nodes.again(node);
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        return (what == What.DATABASE
                        ? "database"
                        : what == What.NODE ? "node " + (node + 1) : "both, node " + (node + 1))
                + "\tup again after " + millis + " ms";
    }

    private void aMoment() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(chance.nextInt(MOST_MILLIS)));
    }
}
