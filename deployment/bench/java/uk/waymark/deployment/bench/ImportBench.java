package uk.waymark.deployment.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import uk.waymark.deployment.WaymarkApplication;
import uk.waymark.deployment.measures.Figures;
import uk.waymark.deployment.measures.ImportedRows;
import uk.waymark.engine.imports.ImportKind;
import uk.waymark.engine.imports.ImportRow.State;
import uk.waymark.engine.invariants.WholeCheck;
import uk.waymark.engine.testing.TestDatabase;
import uk.waymark.engine.testing.TestDatabaseProfile;

/**
 * How many rows of a large file have their result in a second, each with a file, clocks and journeys begun; and how many have
 * been looked at by the rules. Each file is measured on top of those before it.
 */
@SpringBootTest(
        classes = {WaymarkApplication.class, ImportedRows.class, ImportedRows.People.class},
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
class ImportBench {

    private static final int ROWS = Integer.getInteger("waymark.bench.rows", 5_000);
    private static final int MOST_ROWS = Integer.getInteger("waymark.bench.most-rows", 50_000);
    private static final long SEED = Long.getLong("waymark.bench.seed", 20261121L);
    private static final String IN_FILE = ROWS + " rows in the file";

    @LocalServerPort
    private int port;

    @Autowired
    private ImportedRows rows;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private DataSource database;

    @Autowired
    private WholeCheck check;

    @Test
    @Order(1)
    void until_the_rules_have_spoken_for_the_last_child() {
        JobExecutor workers =
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        workers.start();
        try {
            long start = System.nanoTime();
            ImportedRows.Result result = rows.bringIn(ImportKind.REFERRALS, ROWS, SEED);
            Findings.await(database, Objects.requireNonNull(result.counts().get(State.STORED)));
            double seconds = (System.nanoTime() - start) / 1e9;
            String meanwhile = "rows a second while the rules work, " + IN_FILE;
            Figures.write("import.with.rules.rows.per.second", result.rowsPerSecond(), meanwhile);
            Figures.write(
                    "import.findings.per.second", ROWS / seconds, "rows a second up to the last finding, " + IN_FILE);
        } finally {
            workers.shutdown();
        }
    }

    /** Their findings are there with them: the rules look at the foundations in the transaction that stores the child. */
    @Test
    @Order(2)
    void children_in_care_with_their_findings() {
        ImportedRows.Result result = rows.bringIn(ImportKind.IN_CARE, ROWS, SEED + 2);

        Figures.write("import.care.rows.per.second", result.rowsPerSecond(), "rows a second, " + IN_FILE);
        assertThat(result.counts()).doesNotContainKeys(State.WAITING, State.REJECTED);
    }

    @Test
    @Order(3)
    void all_their_records_say_the_same() {
        WholeCheck.Result result = check.run(seen -> {});
        Figures.write(
                "check.children.per.second",
                result.perSecond(),
                "children a second, all records of " + result.children());
        assertThat(result.differences()).isEmpty();
    }

    @Test
    @Order(4)
    void rows_of_the_largest_file() {
        System.out.println("seed " + SEED);

        ImportedRows.Result result;
        try (Visitor visitor = new Visitor(port, "/sign-in")) {
            result = rows.bringIn(ImportKind.REFERRALS, MOST_ROWS, SEED + 1);
            Figures.write("import.page.p95.ms", visitor.p95Millis(), "ms for a page while rows are taken in");
        }

        Figures.write(
                "import.rows.per.second", result.rowsPerSecond(), "rows a second, " + MOST_ROWS + " rows in the file");
        assertThat(result.counts()).doesNotContainKeys(State.WAITING, State.REJECTED);
    }
}
