package uk.waymark.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.imports.TestImports.HEADINGS;
import static uk.waymark.engine.imports.TestImports.name;
import static uk.waymark.engine.imports.TestImports.row;

import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
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
import uk.waymark.engine.imports.ImportRow.State;

/** Rows that are stored together are stored as if each had come alone. */
@EngineTest
class ImportPacketsIT {

    @Autowired
    private TestImports files;

    @Autowired
    private Imports imports;

    @Autowired
    private AuditVerifier chains;

    @Autowired
    private JdbcTemplate jdbc;

    private Reader lead;

    @BeforeEach
    void a_send_lead() {
        lead = files.lead();
    }

    private static String rows(int many, String family) {
        return Stream.generate(() -> row(name(), family)).limit(many).collect(Collectors.joining());
    }

    @Test
    void a_child_who_stands_in_one_file_twice_in_other_letters_is_looked_at() {
        String family = name();
        ImportFile file = files.bring(
                lead,
                ImportKind.REFERRALS,
                HEADINGS
                        + rows(30, name())
                        + row("Catherine", family)
                        + rows(30, name())
                        + row("Kathryn", family.toUpperCase(Locale.UK)));

        files.workThrough();

        assertThat(imports.counts(file)).containsEntry(State.STORED, 61).containsEntry(State.LOOK, 1);
        ImportRow look = files.rows(lead, file, State.LOOK).get(0).row();
        String first =
                jdbc.queryForObject("select reference from child_file where family_name = ?", String.class, family);
        assertThat(look.line()).isEqualTo(63);
        assertThat(look.why()).isEqualTo(first);
    }

    @Test
    void a_row_that_cannot_be_stored_spoils_no_other_and_leaves_nothing_behind() {
        String family = name();
        ImportFile file =
                files.bring(lead, ImportKind.REFERRALS, HEADINGS + rows(40, family + "b") + row(name(), family));
        List<UUID> waiting = files.waiting(lead, file);
        files.change(
                "insert into command (id, kind, account_id, at, location) values (?, 'other', ?, ?, '/')",
                Ids.bytes(waiting.get(40)),
                Ids.bytes(lead.accountId()),
                Timestamp.valueOf("2026-01-01 00:00:00"));

        files.workThrough();

        assertThat(imports.counts(file)).containsEntry(State.STORED, 40).containsEntry(State.REJECTED, 1);
        assertThat(files.rows(lead, file, State.REJECTED).get(0).row().why()).isEqualTo(":command.id.used");
        assertThat(files.known(family)).isZero();
        assertThat(files.known(family + "b")).isEqualTo(40);
    }

    @Test
    void each_child_of_a_packet_has_its_clocks_its_first_step_and_a_chain_that_holds() {
        String family = name();
        ImportFile file = files.bring(lead, ImportKind.REFERRALS, HEADINGS + rows(3, family));

        files.workThrough();

        List<byte[]> children =
                jdbc.queryForList("select id from child_file where family_name = ?", byte[].class, family);
        assertThat(children).hasSize(3).allSatisfy(child -> {
            assertThat(count("clock where state = 'RUNNING' and case_id = ?", child))
                    .isEqualTo(3);
            assertThat(count("clock_event where kind = 'STARTED' and case_id = ?", child))
                    .isEqualTo(3);
            assertThat(count("journey_step where step = 'referral-received' and case_id = ?", child))
                    .isEqualTo(1);
            assertThat(count("audit_entry where action = 'REFERRED' and case_id = ?", child))
                    .isEqualTo(1);
            assertThat(chains.verify(Ids.uuid(child)).whole()).isTrue();
        });
        assertThat(files.rows(lead, file, State.STORED))
                .extracting(shown -> shown.row().reference())
                .containsExactlyInAnyOrderElementsOf(jdbc.queryForList(
                        "select reference from child_file where family_name = ?", String.class, family));
    }

    private int count(String what, byte[] child) {
        Integer count = jdbc.queryForObject("select count(*) from " + what, Integer.class, (Object) child);
        return count == null ? 0 : count;
    }
}
