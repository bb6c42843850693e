package uk.waymark.deployment.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.deployment.stories.world.ServerTest;
import uk.waymark.engine.imports.ImportKind;
import uk.waymark.engine.imports.ImportRow.State;

/** The short form of the benchmark: 500 rows begin their journeys, or wait for somebody to look, and none is lost. */
@ServerTest
class ImportRateIT {

    private static final int ROWS = 500;

    @Autowired
    private ImportedRows rows;

    @ParameterizedTest
    @EnumSource
    void every_row_of_a_file_has_its_result(ImportKind kind) {
        boolean requests = kind == ImportKind.REFERRALS;
        ImportedRows.Result result = rows.bringIn(kind, ROWS, requests ? 7 : 8);

        String figure = requests ? "import.rows.per.second.short" : "import.care.rows.per.second.short";
        Figures.write(figure, result.rowsPerSecond(), "rows, 500 in all, with their journeys begun");
        assertThat(result.counts().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(ROWS);
        assertThat(result.counts()).doesNotContainKeys(State.WAITING, State.REJECTED);
        assertThat(result.counts().get(State.STORED)).isGreaterThan(ROWS * 9 / 10);
    }
}
