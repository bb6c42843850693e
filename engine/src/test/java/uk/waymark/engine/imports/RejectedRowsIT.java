package uk.waymark.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.imports.TestImports.HEADINGS;
import static uk.waymark.engine.imports.TestImports.name;
import static uk.waymark.engine.imports.TestImports.row;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.TestPeople;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditVerifier;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.imports.ImportRow.State;
import uk.waymark.engine.people.Role;

/** Rows that were not taken in go after some weeks, or when the person who brought them says so; and it is written down. */
@EngineTest
class RejectedRowsIT {

    @Autowired
    private TestImports files;

    @Autowired
    private Imports imports;

    @Autowired
    private RejectedRows rejected;

    @Autowired
    private TestPeople people;

    @Autowired
    private AuditVerifier chains;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Today today;

    private Reader lead;

    @BeforeEach
    void a_send_lead() {
        lead = files.lead();
    }

    private void night() {
        new RejectedRowsRound(rejected).deleteWhatIsDue();
    }

    private ImportFile oneOfEach() {
        String known = name();
        files.bring(lead, ImportKind.REFERRALS, HEADINGS + row(known, known));
        ImportFile file = files.bring(
                lead,
                ImportKind.REFERRALS,
                HEADINGS
                        + row(name(), name())
                        + row("", name())
                        + row(known, known).replace("Falls", "Tires"));
        files.workThrough();
        return imports.open(lead, file.id());
    }

    private void doneOn(ImportFile file, LocalDate day) {
        files.change(
                "update import_file set finished_at = ? where id = ?",
                day.atTime(23, 30)
                        .atZone(Today.ENGLAND)
                        .toInstant()
                        .atZone(java.time.ZoneOffset.UTC)
                        .toLocalDateTime(),
                Ids.bytes(file.id()));
    }

    @Test
    void a_rejected_row_is_kept_for_thirty_days_and_no_longer() {
        ImportFile file = oneOfEach();
        assertThat(rejected.goOn(file)).isEqualTo(today.date().plusDays(30));

        doneOn(file, today.date().minusDays(29));
        night();
        assertThat(imports.counts(file)).containsEntry(State.REJECTED, 1);

        doneOn(file, today.date().minusDays(30));
        night();
        assertThat(imports.counts(file))
                .doesNotContainKey(State.REJECTED)
                .containsEntry(State.STORED, 1)
                .containsEntry(State.LOOK, 1);
        ImportFile after = imports.open(lead, file.id());
        assertThat(after.deleted()).isEqualTo(new ImportFile.Deleted(1, today.now()));
        assertThat(entries(file)).containsExactly("file " + file.id() + " rejected rows deleted after 30 days, n=1");
        assertThat(chains.verify(lead.accountId()).whole()).isTrue();

        night();
        assertThat(entries(file)).hasSize(1);
    }

    @Test
    void the_person_who_brought_them_deletes_them_at_once_and_nobody_else_does() {
        ImportFile file = oneOfEach();
        Reader other = people.worker(lead.areaId() == null ? new UUID(0, 0) : lead.areaId(), Role.AREA_ADMIN);
        assertThatThrownBy(() -> rejected.deleteNow(other, file.id())).hasMessage("import.not.found");
        assertThat(imports.counts(file)).containsEntry(State.REJECTED, 1);

        rejected.deleteNow(lead, file.id());
        rejected.deleteNow(lead, file.id());

        assertThat(imports.counts(file)).doesNotContainKey(State.REJECTED).containsEntry(State.LOOK, 1);
        assertThat(entries(file)).containsExactly("file " + file.id() + " rejected rows deleted by hand, n=1");
    }

    @Test
    void while_rows_wait_for_their_turn_nothing_is_deleted() {
        ImportFile file = files.bring(lead, ImportKind.REFERRALS, HEADINGS + row(name(), name()));

        assertThatThrownBy(() -> rejected.deleteNow(lead, file.id())).hasMessage("import.running");
        assertThat(rejected.goOn(file)).isNull();
        files.workThrough();
    }

    @Test
    void of_a_file_that_stopped_nothing_is_left_that_says_who_a_child_is() {
        ImportFile file = oneOfEach();
        files.change("update import_file set status = 'STOPPED' where id = ?", Ids.bytes(file.id()));
        doneOn(file, today.date().minusDays(31));

        night();

        assertThat(imports.counts(file)).containsOnlyKeys(State.STORED);
        assertThat(jdbc.queryForObject(
                        "select count(*) from import_row where file_id = ? and sealed is not null",
                        Integer.class,
                        Ids.bytes(file.id())))
                .isZero();
    }

    private List<String> entries(ImportFile file) {
        return jdbc.queryForList(
                "select detail from audit_entry where action = 'ROWS_DELETED' and detail like ? order by seq",
                String.class,
                "file " + file.id() + "%");
    }
}
