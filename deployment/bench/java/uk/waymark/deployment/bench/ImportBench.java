package uk.waymark.deployment.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import uk.waymark.deployment.WaymarkApplication;
import uk.waymark.deployment.measures.Figures;
import uk.waymark.deployment.measures.ImportedRows;
import uk.waymark.engine.imports.ImportRow.State;
import uk.waymark.engine.invariants.WholeCheck;
import uk.waymark.engine.testing.TestDatabase;
import uk.waymark.engine.testing.TestDatabaseProfile;

/** How many rows of a large file have their result in a second, each with a file, clocks and a journey begun. */
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
class ImportBench {

    private static final int ROWS = Integer.getInteger("waymark.bench.rows", 5_000);
    private static final long SEED = Long.getLong("waymark.bench.seed", 20261121L);

    @LocalServerPort
    private int port;

    @Autowired
    private ImportedRows rows;

    @Autowired
    private WholeCheck check;

    @Test
    void rows_of_a_large_file() {
        System.out.println("seed " + SEED);

        ImportedRows.Result result;
        try (Visitor visitor = new Visitor(port, "/sign-in")) {
            result = rows.bringIn(ROWS, SEED);
            Figures.write("import.page.p95.ms", visitor.p95Millis(), "ms for a page while rows are taken in");
        }

        Figures.write("import.rows.per.second", result.rowsPerSecond(), "rows a second, " + ROWS + " rows in the file");
        assertThat(result.counts()).doesNotContainKeys(State.WAITING, State.REJECTED);
        everythingHolds();
    }

    private void everythingHolds() {
        WholeCheck.Result result = check.run(seen -> {});
        Figures.write(
                "check.children.per.second",
                result.perSecond(),
                "children a second, all records of " + result.children());
        assertThat(result.differences()).isEmpty();
    }
}
