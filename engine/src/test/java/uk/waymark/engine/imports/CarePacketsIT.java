package uk.waymark.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.imports.TestImports.IN_CARE;
import static uk.waymark.engine.imports.TestImports.name;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditVerifier;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.imports.ImportRow.State;

/** Children in care who are stored together are stored as if each had come alone, and one bad row hurts no other. */
@EngineTest
class CarePacketsIT {

    private static final String WITH_PLAN = ",27/03/2015,01/02/2025,10/03/2025,2025-09-01,31/08/2026\n";
    private static final String BEING_ASSESSED = ",27/03/2015,01/10/2025,10/11/2025,,\n";

    @Autowired
    private TestImports files;

    @Autowired
    private Imports imports;

    @Autowired
    private AuditVerifier chains;

    @Autowired
    private Clocks clocks;

    @Autowired
    private JdbcTemplate jdbc;

    private Reader lead;

    @BeforeEach
    void a_send_lead() {
        lead = files.lead();
    }

    private static String rows(int many, String family, String journey) {
        return Stream.generate(() -> name() + "," + family + journey)
                .limit(many)
                .collect(Collectors.joining());
    }

    @Test
    void each_child_of_a_packet_has_a_chain_that_holds_and_clocks_that_their_events_add_up_to() {
        String family = name();
        ImportFile file = files.bring(
                lead, ImportKind.IN_CARE, IN_CARE + rows(2, family, WITH_PLAN) + rows(2, family, BEING_ASSESSED));

        files.workThrough();

        List<UUID> children = children(family);
        assertThat(children).hasSize(4).allSatisfy(child -> {
            assertThat(chains.verify(child).whole()).isTrue();
            List<ClockView> all = clocks.of(child);
            assertThat(all)
                    .hasSizeGreaterThanOrEqualTo(3)
                    .allSatisfy(clock -> assertThat(clocks.replay(clock.id())).isEqualTo(clock));
            assertThat(count("evaluation where case_id = ?", child)).isEqualTo(1);
            assertThat(count("flag where case_id = ?", child)).isEqualTo(2);
            assertThat(count("journey_step where step = 'taken-over' and case_id = ?", child))
                    .isEqualTo(1);
        });
        assertThat(files.rows(lead, file, State.STORED)).hasSize(4);
    }

    @Test
    void a_row_that_cannot_be_stored_spoils_no_other_and_leaves_nothing_behind() {
        String family = name();
        String good = family + "b";
        ImportFile file = files.bring(
                lead,
                ImportKind.IN_CARE,
                IN_CARE + rows(12, good, WITH_PLAN) + rows(1, family, WITH_PLAN) + rows(12, good, BEING_ASSESSED));
        UUID spoilt = files.waiting(lead, file).get(12);
        files.change(
                "insert into command (id, kind, account_id, at, location) values (?, 'other', ?, ?, '/')",
                Ids.bytes(spoilt),
                Ids.bytes(lead.accountId()),
                Timestamp.valueOf("2026-01-01 00:00:00"));

        files.workThrough();

        assertThat(imports.counts(file)).containsEntry(State.STORED, 24).containsEntry(State.REJECTED, 1);
        assertThat(files.rows(lead, file, State.REJECTED).get(0).row().why()).isEqualTo(":command.id.used");
        assertThat(files.known(family)).isZero();
        assertThat(children(good))
                .hasSize(24)
                .allSatisfy(child -> assertThat(chains.verify(child).whole()).isTrue());
    }

    @Test
    void rows_with_impossible_dates_are_rejected_and_a_child_who_comes_twice_is_looked_at() {
        String family = name();
        String given = name();
        ImportFile file = files.bring(
                lead,
                ImportKind.IN_CARE,
                IN_CARE + given + "," + family + WITH_PLAN
                        + name() + "," + family + ",27/03/2015,01/09/2025,10/08/2025,,\n"
                        + name() + "," + family + ",27/03/2015,,10/08/2025,,\n"
                        + name() + "," + family + BEING_ASSESSED
                        + given + "," + family + BEING_ASSESSED);

        files.workThrough();

        assertThat(files.rows(lead, file, State.REJECTED))
                .extracting(shown -> shown.row().line() + shown.row().why())
                .containsExactly("3:import.dates.order", "4:import.received.missing");
        assertThat(files.rows(lead, file, State.STORED))
                .extracting(shown -> shown.row().line())
                .containsExactly(2, 5);
        assertThat(files.rows(lead, file, State.LOOK))
                .extracting(shown -> shown.row().line())
                .containsExactly(6);
    }

    private List<UUID> children(String family) {
        return jdbc.query(
                "select id from child_file where family_name = ?", (row, n) -> Ids.uuid(row.getBytes(1)), family);
    }

    private int count(String what, UUID child) {
        Integer count = jdbc.queryForObject("select count(*) from " + what, Integer.class, Ids.bytes(child));
        return count == null ? 0 : count;
    }
}
