package uk.waymark.deployment.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import uk.waymark.deployment.drill.Ledger.Acknowledged;
import uk.waymark.deployment.measures.Figures;

/**
 * Eight people send requests through the pages while the program is killed again and again. Whoever gets no answer sends the
 * same once more, as people do. At the end every acknowledged request is there, once, and its journey goes on.
 */
class KillDrill {

    private static final int KILLS = Integer.getInteger("waymark.drill.kills", 3);
    private static final int REQUESTS = Integer.getInteger("waymark.drill.referrals", 200);
    private static final int CLIENTS = 8;
    private static final long SEED = Long.getLong("waymark.drill.seed", System.nanoTime());

    private final DrillDatabase database = new DrillDatabase();
    private final Ledger ledger = new Ledger();
    private final AtomicBoolean enough = new AtomicBoolean();

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_there_twice() throws IOException, InterruptedException {
        System.out.println("drill seed " + SEED);
        Path folder = Files.createDirectories(Path.of("target", "drill"));
        Files.deleteIfExists(folder.resolve("waymark.log"));
        try (Program waymark = Program.start(folder, database.settings())) {
            waymark.awaitPage();
            database.letIn(
                    Map.of("SCHOOL", "EDUCATION", "COMMUNITY_NURSING", "HEALTH", "SOCIAL_WORKER", "SOCIAL_CARE"));
            try (RecordsCompared records = new RecordsCompared(folder, database.settings())) {
                ExecutorService people = sendFromEightSides(waymark);
                int killed = killInTheMiddle(waymark, records);
                awaitEnough();
                people.shutdown();
                assertThat(people.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
                lookAtWhatIsThere(killed);
                records.nothingWasFound();
            }
        }
    }

    private ExecutorService sendFromEightSides(Program waymark) {
        Requests requests = new Requests(SEED, LocalDate.now(ZoneId.of("Europe/London")));
        ExecutorService people = Executors.newFixedThreadPool(CLIENTS);
        for (int i = 0; i < CLIENTS; i++) {
            people.execute(() -> {
                while (!enough.get()) {
                    sendOne(waymark, requests.next());
                }
            });
        }
        return people;
    }

    private void sendOne(Program waymark, Request request) {
        try {
            Journey journey = new Journey(new Visitor(waymark), request);
            String reference = journey.send();
            if (reference.isEmpty()) {
                ledger.noteRefused();
            } else {
                ledger.note(new Acknowledged(journey.command(), reference, request.kind()));
            }
        } catch (RuntimeException surprise) {
            ledger.note(surprise);
        }
    }

    /** Records are compared while everybody is in the middle of something, and as each kill has left them. */
    private int killInTheMiddle(Program waymark, RecordsCompared records) throws IOException, InterruptedException {
        Random moments = new Random(SEED);
        for (int kill = 1; kill <= KILLS; kill++) {
            awaitAcknowledged(REQUESTS * kill / (KILLS + 1));
            records.look("while people act");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(moments.nextInt(400)));
            waymark.kill();
            System.out.println("killed with " + ledger.acknowledged().size() + " acknowledged");
            records.look("after kill " + kill);
            waymark.again();
            waymark.awaitPage();
        }
        return KILLS;
    }

    private void awaitEnough() {
        awaitAcknowledged(REQUESTS);
        enough.set(true);
    }

    private void awaitAcknowledged(int number) {
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
        while (ledger.acknowledged().size() < number) {
            if (System.nanoTime() > until || ledger.surprises().size() > 20) {
                enough.set(true);
                assertThat(ledger.surprises()).isEmpty();
                throw new IllegalStateException("only " + ledger.acknowledged().size() + " acknowledged");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private void lookAtWhatIsThere(int killed) {
        Afterwards afterwards = new Afterwards(database, ledger.acknowledged());
        afterwards.settle();
        int lost = afterwards.lost().size();
        long duplicated = afterwards.duplicated();
        Figures.write("kill.cycles", killed, "times kill -9, seed " + SEED);
        Figures.write("kill.acknowledged", ledger.acknowledged().size(), "requests through the pages");
        Figures.write("kill.refused", ledger.refused(), "wrong requests, each with its page");
        Figures.write("kill.sent.again", Visitor.SENT_AGAIN.get(), "times something was sent again");
        Figures.write("kill.lost", lost, "acknowledged requests");
        Figures.write("kill.duplicated", duplicated, "requests");
        assertSoftly(all -> {
            all.assertThat(ledger.surprises()).isEmpty();
            all.assertThat(afterwards.lost()).isEmpty();
            all.assertThat(duplicated).isZero();
            all.assertThat(afterwards.halfDone()).isEmpty();
            all.assertThat(ledger.acknowledged()).hasSizeGreaterThanOrEqualTo(REQUESTS);
        });
    }
}
