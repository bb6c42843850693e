package uk.waymark.deployment.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import uk.waymark.deployment.WaymarkApplication;
import uk.waymark.deployment.measures.Figures;
import uk.waymark.deployment.measures.Requests;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.referral.ReceiveReferral;
import uk.waymark.engine.testing.TestDatabase;
import uk.waymark.engine.testing.TestDatabaseProfile;

/**
 * How many requests a second are taken in, up to their acknowledgement, beside what the process engine alone can do with
 * the same diagram: short blocks of one and of the other take turns, so that both see the same machine and the same
 * tables, and the middle one of their ratios counts, so that a moment in which the machine was busy does not.
 */
@SpringBootTest(
        classes = WaymarkApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "waymark.demo.enabled=false",
            "waymark.jobs.enabled=false",
            "waymark.area.code=BENCH",
            "waymark.area.name=Bench"
        })
@ActiveProfiles(resolver = TestDatabaseProfile.class)
@ContextConfiguration(initializers = TestDatabase.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReferralBench {

    private static final double LEAST_RATIO = 0.4;
    private static final int BLOCKS = 81;
    private static final int BLOCK = 48;
    private static final int WARM_UP = 10_000;
    private static final int WARM_THREADS = 8;
    private static final long SEED = Long.getLong("waymark.bench.seed", 20261121L);

    private static final Requests REQUESTS = new Requests(SEED);

    private static boolean warm;

    @Autowired
    private ReceiveReferral front;

    @Autowired
    private Today today;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private DataSource database;

    @Autowired
    private ApplicationContext context;

    @Test
    @Order(1)
    void the_finding_follows_the_request() throws InterruptedException {
        JobExecutor workers =
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        workers.start();
        try {
            new FindingDelay(database, this::submit).measure();
        } finally {
            workers.shutdown();
        }
    }

    @ParameterizedTest(name = "{0} threads")
    @Order(2)
    @ValueSource(ints = {1, 8})
    void a_request_costs_little_more_than_its_journey(int threads) throws InterruptedException {
        double[] ours = new double[BLOCKS];
        double[] bare = new double[BLOCKS];
        double[] ratios = new double[BLOCKS];
        try (BareEngine alone = new BareEngine(context)) {
            warmUp(alone);
            for (int block = 0; block < BLOCKS; block++) {
                bare[block] = Rate.seconds(threads, BLOCK / threads, alone::begin);
                ours[block] = Rate.seconds(threads, BLOCK / threads, this::submit);
                ratios[block] = bare[block] / ours[block];
            }
        }
        double ratio = Rate.median(ratios);
        Figures.write("referral.rate." + threads, BLOCK / Rate.median(ours), "requests a second");
        Figures.write("referral.bare.rate." + threads, BLOCK / Rate.median(bare), "bare starts a second");
        Figures.write("referral.rate.ratio." + threads, ratio, "of the bare rate; at least " + LEAST_RATIO);
        assertThat(ratio).isGreaterThanOrEqualTo(LEAST_RATIO);
    }

    /** Until the code of both is as it is in a program that has run for a while. */
    private void warmUp(BareEngine alone) throws InterruptedException {
        if (!warm) {
            Rate.seconds(WARM_THREADS, WARM_UP / WARM_THREADS, alone::begin);
            Rate.seconds(WARM_THREADS, WARM_UP / WARM_THREADS, this::submit);
            warm = true;
        }
    }

    private void submit() {
        front.receive(REQUESTS.next(today.date()), null, UUID.randomUUID());
    }
}
