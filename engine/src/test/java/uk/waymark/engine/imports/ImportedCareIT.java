package uk.waymark.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.imports.TestImports.IN_CARE;
import static uk.waymark.engine.imports.TestImports.name;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.ClockState;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.imports.ImportRow.State;
import uk.waymark.rules.statute.StatutoryPeriod;

/** Children whom an authority cares for already arrive in the middle of their journey. */
@EngineTest
class ImportedCareIT {

    @Autowired
    private TestImports files;

    @Autowired
    private Clocks clocks;

    @Autowired
    private JdbcTemplate jdbc;

    private Reader lead;

    @BeforeEach
    void a_send_lead() {
        lead = files.lead();
    }

    @Test
    void a_child_in_care_arrives_with_the_clocks_as_they_were() {
        String family = name();
        ImportFile file = files.bring(
                lead,
                ImportKind.IN_CARE,
                IN_CARE + name() + "," + family + ",27/03/2015,01/02/2025,10/03/2025,2025-09-01,31/08/2026\n"
                        + name() + "," + family + "y,27/03/2015,01/09/2025,10/10/2025,,\n"
                        + name() + "," + family + "z,27/03/2015,01/09/2025,,,\n"
                        + name() + "," + family + "w,27/03/2015,01/02/2025,10/01/2025,,\n");
        files.workThrough();

        assertThat(files.rows(lead, file, State.REJECTED))
                .extracting(shown -> shown.row().why())
                .containsExactly("DECIDED:import.not.in.care", ":import.dates.order");
        List<ClockView> finished = clocksOf(family);
        assertThat(finished)
                .filteredOn(clock -> clock.kind() == StatutoryPeriod.DECIDE_TO_ASSESS)
                .singleElement()
                .satisfies(clock -> {
                    assertThat(clock.state()).isEqualTo(ClockState.SATISFIED);
                    assertThat(clock.closedOn()).isEqualTo(LocalDate.of(2025, 3, 10));
                    assertThat(clock.breached()).isFalse();
                });
        assertThat(finished)
                .filteredOn(clock -> clock.kind() == StatutoryPeriod.FINAL_PLAN)
                .singleElement()
                .satisfies(clock -> assertThat(clock.breached()).isTrue());
        assertThat(finished)
                .filteredOn(clock -> clock.kind() == StatutoryPeriod.ANNUAL_REVIEW)
                .singleElement()
                .satisfies(clock -> assertThat(clock.dueOn()).isEqualTo(LocalDate.of(2026, 8, 31)));
        assertThat(clocksOf(family + "y"))
                .filteredOn(clock -> clock.kind() == StatutoryPeriod.FINAL_PLAN)
                .singleElement()
                .satisfies(clock -> assertThat(clock.state()).isEqualTo(ClockState.RUNNING));
        assertThat(jdbc.queryForObject("select status from child_file where family_name = ?", String.class, family))
                .isEqualTo("ACTIVE");
    }

    private List<ClockView> clocksOf(String family) {
        byte[] id = jdbc.queryForObject("select id from child_file where family_name = ?", byte[].class, family);
        return clocks.of(Ids.uuid(id == null ? new byte[16] : id));
    }
}
