package uk.waymark.deployment.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import uk.waymark.deployment.WaymarkApplication;
import uk.waymark.engine.imports.ImportRow.State;
import uk.waymark.engine.testing.TestDatabase;
import uk.waymark.engine.testing.TestDatabaseProfile;

/** The short form of the benchmark: 500 rows begin 500 journeys, or wait for somebody to look, and none is lost. */
@SpringBootTest(
        classes = {WaymarkApplication.class, ImportedRows.class, ImportedRows.People.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "waymark.demo.enabled=false",
            "waymark.jobs.enabled=false",
            "waymark.area.code=IMPORTED",
            "waymark.area.name=Imported"
        })
@ActiveProfiles(resolver = TestDatabaseProfile.class)
@ContextConfiguration(initializers = TestDatabase.class)
class ImportRateIT {

    private static final int ROWS = 500;

    @Autowired
    private ImportedRows rows;

    @Test
    void every_row_of_a_file_has_its_result() {
        ImportedRows.Result result = rows.bringIn(ROWS, 7);

        Figures.write(
                "import.rows.per.second.short", result.rowsPerSecond(), "rows, 500 in all, with their journeys begun");
        assertThat(result.counts().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(ROWS);
        assertThat(result.counts()).doesNotContainKeys(State.WAITING, State.REJECTED);
        assertThat(result.counts().get(State.STORED)).isGreaterThan(ROWS * 9 / 10);
    }
}
