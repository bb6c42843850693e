package uk.waymark.deployment.drill.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import uk.waymark.deployment.drill.DrillDatabase;
import uk.waymark.deployment.drill.DrillStaff;
import uk.waymark.deployment.drill.Times;
import uk.waymark.deployment.drill.Visitor;
import uk.waymark.deployment.drill.day.Act;
import uk.waymark.deployment.drill.day.Arrivals;
import uk.waymark.deployment.drill.day.Ledger;
import uk.waymark.deployment.drill.day.MixedDay;
import uk.waymark.deployment.drill.day.Requests;
import uk.waymark.deployment.drill.day.Staff;
import uk.waymark.deployment.drill.nodes.Nodes;
import uk.waymark.deployment.drill.nodes.OwnServer;
import uk.waymark.deployment.measures.Figures;

/**
 * A mixed day arrives at the packaged program faster and faster: what it holds, what breaks first, and that the rest is told to
 * come again. In an area of its own, or in a large one that is given.
 */
class LoadBench {

    private static final int NODES = Integer.getInteger("waymark.load.nodes", 1);
    private static final int SECONDS = Integer.getInteger("waymark.load.seconds", 8);
    private static final int WARM_UP = Integer.getInteger("waymark.load.warm-up", 60);
    private static final int FIRST = Integer.getInteger("waymark.load.first", 8);
    private static final int CLOSER_PERCENT = Integer.getInteger("waymark.load.closer", 25);
    private static final long SEED = Long.getLong("waymark.drill.seed", System.nanoTime());
    private static final int MOST_AT_ONCE = 3_000;
    private static final int OF_EACH = 40;
    private static final int READY_OF_EACH = 20;
    private static final int MOST_FLOODS = 4;

    private final Times times = new Times();
    private final Ledger ledger = new Ledger();
    private final Requests requests = new Requests(SEED, LocalDate.now(ZoneId.of("Europe/London")));

    @Test
    void more_is_asked_until_pages_come_late_and_what_is_too_much_is_told_to_come_again()
            throws IOException, InterruptedException {
        System.out.println("load seed " + SEED);
        Optional<DrillDatabase> given = DrillDatabase.given();
        if (given.isPresent()) {
            at(given.get());
            return;
        }
        try (OwnServer server = OwnServer.start()) {
            at(DrillDatabase.on(server));
        }
    }

    private void at(DrillDatabase database) throws IOException {
        try (Nodes nodes = new Nodes(Path.of("target", "load"), NODES, database.settings())) {
            if (database.count("select count(*) from practitioner") == 0) {
                DrillStaff.letIn(database, OF_EACH);
            }
            Staff staff = DrillStaff.at(() -> new Visitor(nodes, times, false), database, OF_EACH);
            staff.signIn(READY_OF_EACH);
            MixedDay day = new MixedDay(staff, requests, ledger);
            measure(nodes, database, day, FIRST * 2, WARM_UP * NODES);
            Rising rising = new Rising(rate -> measure(nodes, database, day, rate, SECONDS));
            rising.from(FIRST, CLOSER_PERCENT / 100.0);
            Step flood = rising.broken();
            for (int floods = 0;
                    floods == 0 || (floods < MOST_FLOODS && flood.times().notNow() == 0);
                    floods++) {
                flood = measure(nodes, database, day, flood.arriving() * 2, SECONDS);
            }
            Step after = measure(nodes, database, day, FIRST, SECONDS);
            say(rising, flood, after, database.count("select count(*) from child_file"));
        }
    }

    private Step measure(Nodes nodes, DrillDatabase database, MixedDay day, double rate, int seconds) {
        times.taken();
        Supplier<Processors> processors = Processors.look(nodes, database);
        Processors taken;
        int left;
        try (Arrivals arrivals = Arrivals.begin(rate, MOST_AT_ONCE, SEED, own -> day.live(Act.next(own, false), own))) {
            arrivals.come(seconds);
            left = arrivals.present();
            taken = processors.get();
            assertThat(arrivals.tooMany())
                    .as("those for whom the driver itself had no room")
                    .isZero();
        }
        Step step = new Step(rate, seconds, times.taken(), taken, left, database.waitingJobs());
        System.out.println("load: " + step);
        return step;
    }

    private void say(Rising rising, Step flood, Step after, long children) {
        Step held = rising.held();
        Figures.write(
                "load.requests.per.second",
                held.requestsPerSecond(),
                "held, " + NODES + " node(s), " + children + " children, seed " + SEED + ", " + held.processors());
        Figures.write(
                "load.p95.ms",
                held.p95(),
                "ms at that rate, slowest " + held.times().slowest(95));
        Figures.write(
                "load.broken.at",
                rising.broken().arriving(),
                "arrivals a second; " + rising.broken().broken());
        Figures.write("load.shed", flood.times().notNow(), "told to come again, " + flood);
        Figures.write("load.after.p95.ms", after.p95(), "ms after that, " + after);
        assertThat(ledger.surprises()).isEmpty();
        assertThat(flood.times().notNow()).as("too much is not queued").isPositive();
        assertThat(flood.times().withoutWhen()).as("each is told when").isZero();
        assertThat(flood.times().faults()).as("a flood makes no faults").isZero();
        assertThat(flood.times().cutOff()).as("nobody waits in vain").isZero();
    }
}
