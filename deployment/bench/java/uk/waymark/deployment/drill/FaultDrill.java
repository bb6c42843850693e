package uk.waymark.deployment.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
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
 * People work at two nodes behind a proxy while a node, the database or both are killed again and again. Whoever gets no
 * answer sends the same once more, as people do. At the end everything that was acknowledged is there, once, and every
 * journey goes on.
 */
class FaultDrill {

    private static final int KILLS = Integer.getInteger("waymark.drill.kills", 4);
    private static final int ACKNOWLEDGED = Integer.getInteger("waymark.drill.acknowledged", 300);
    private static final int NODES = Integer.getInteger("waymark.drill.nodes", 2);
    private static final int LOOK_EVERY = Integer.getInteger("waymark.drill.look-every", 1);
    private static final int PER_SECOND = Integer.getInteger("waymark.drill.per-second", 8);
    private static final long SEED = Long.getLong("waymark.drill.seed", System.nanoTime());
    private static final long MOST_MINUTES = 10;
    private static final int MOST_SURPRISES = 20;
    private static final int MOST_AT_ONCE = 100;
    private static final int OF_EACH = 6;
    private static final int READY_OF_EACH = 3;

    private final Times times = new Times();
    private final Ledger ledger = new Ledger();
    private final List<String> stuck = new ArrayList<>();

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_there_twice() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of("target", "campaign"));
        Progress progress = new Progress(folder, "seed " + SEED + ", " + KILLS + " kills");
        try (OwnServer server = OwnServer.start()) {
            DrillDatabase database = DrillDatabase.on(server);
            try (Nodes nodes = new Nodes(folder, NODES, Program::startBriefly, database.settings());
                    RecordsCompared records = new RecordsCompared(folder, database.settings())) {
                DrillStaff.letIn(database, OF_EACH);
                Staff staff = DrillStaff.at(() -> new Visitor(nodes, times, true), database, OF_EACH);
                staff.signIn(READY_OF_EACH);
                MixedDay day =
                        new MixedDay(staff, new Requests(SEED, LocalDate.now(ZoneId.of("Europe/London"))), ledger);
                try (Arrivals arrivals =
                        Arrivals.begin(PER_SECOND, MOST_AT_ONCE, SEED, own -> day.live(Act.next(own, true), own))) {
                    killInTheMiddle(new Kills(nodes, server, new Random(SEED)), database, records, progress);
                    awaitAcknowledged(ACKNOWLEDGED);
                    progress.say(arrivals.tooMany() + " turned round at a full door");
                }
                Afterwards afterwards = new Afterwards(database, ledger.acknowledged());
                afterwards.settle();
                lookAtWhatIsThere(afterwards, progress);
                records.nothingWasFound();
            }
        }
    }

    private void killInTheMiddle(Kills kills, DrillDatabase database, RecordsCompared records, Progress progress)
            throws IOException, InterruptedException {
        for (int kill = 1; kill <= KILLS; kill++) {
            awaitAcknowledged(ACKNOWLEDGED * kill / (KILLS + 1));
            long waiting = new Afterwards(database, List.of()).stuck();
            if (waiting > 0) {
                stuck.add("before kill " + kill + ": " + waiting + " jobs that nobody takes");
            }
            boolean looks = kill % LOOK_EVERY == 0;
            if (looks) {
                records.look("while people act");
            }
            String what = kills.next();
            progress.say(kill + "\t" + what + "\t" + ledger.numberAcknowledged() + " acknowledged\t" + times.cutOff()
                    + " cut off\t" + times.notNow() + " not now\t"
                    + ledger.surprises().size() + " surprises");
            if (looks) {
                records.look("after kill " + kill);
            }
        }
    }

    private void awaitAcknowledged(int number) {
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(MOST_MINUTES);
        assertThat(ledger.surprises()).hasSizeLessThan(MOST_SURPRISES);
        while (ledger.numberAcknowledged() < number) {
            if (System.nanoTime() > until || ledger.surprises().size() > MOST_SURPRISES) {
                assertThat(ledger.surprises()).isEmpty();
                throw new IllegalStateException("only " + ledger.numberAcknowledged() + " acknowledged");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private void lookAtWhatIsThere(Afterwards afterwards, Progress progress) throws IOException {
        int lost = afterwards.lost().size();
        Map<String, Long> duplicated = afterwards.duplicated();
        List<String> halfDone = afterwards.halfDone();
        Figures.write("campaign.kills", KILLS, "times kill -9 of a node, the database or both, seed " + SEED);
        Figures.write("campaign.acknowledged", ledger.numberAcknowledged(), "commands through the pages of two nodes");
        Figures.write("campaign.sent.again", times.cutOff() + times.notNow(), "times something was sent again");
        Figures.write("campaign.lost", lost, "acknowledged commands");
        Figures.write(
                "campaign.duplicated",
                duplicated.values().stream().mapToLong(Long::longValue).sum(),
                "commands");
        progress.say(ledger.numberAcknowledged() + " acknowledged of " + ledger.acts() + " acts, " + lost + " lost, "
                + duplicated + " duplicated, half done: " + halfDone + ", stuck: " + stuck + ", surprises: "
                + ledger.surprises());
        assertSoftly(all -> {
            all.assertThat(ledger.surprises()).isEmpty();
            all.assertThat(afterwards.lost()).isEmpty();
            all.assertThat(duplicated).isEmpty();
            all.assertThat(halfDone).isEmpty();
            all.assertThat(stuck).isEmpty();
        });
    }
}
