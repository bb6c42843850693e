package uk.waymark.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.TestChildren;
import uk.waymark.engine.TestPeople;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.ClockState;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.imports.ImportRow.State;
import uk.waymark.engine.people.Role;
import uk.waymark.rules.statute.StatutoryPeriod;

@EngineTest
class ImportsIT {

    private static final String HEADINGS =
            "Given names,Family name,Date of birth,What is happening,Asked for,Asked by,Received on\n";
    private static final String IN_CARE = "Given names,Family name,Date of birth,Received on,Decided to assess on,"
            + "Plan final on,Next review due\n";
    private static final String CONSONANTS = "bcdfglmnprstvz";

    @Autowired
    private Imports imports;

    @Autowired
    private ImportWork work;

    @Autowired
    private RowText text;

    @Autowired
    private Clocks clocks;

    @Autowired
    private TestChildren children;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Reader lead;

    @BeforeEach
    void a_send_lead() {
        lead = people.worker(transaction.execute(status -> children.area()), Role.SEND_LEAD);
    }

    /** A name that sounds like no other. */
    private static String name() {
        return UUID.randomUUID()
                .toString()
                .chars()
                .filter(c -> c != '-')
                .limit(12)
                .mapToObj(c -> CONSONANTS.charAt(Character.digit(c, 16) % CONSONANTS.length()) + "a")
                .collect(Collectors.joining());
    }

    private static String row(String given, String family) {
        return given + "," + family + ",27/03/2019,Falls at night,HEALTH,PARENT,01/02/2026\n";
    }

    private ImportFile bring(ImportKind kind, String text) {
        CsvTable table = CsvTable.read(text.getBytes(StandardCharsets.UTF_8), kind);
        String location = imports.bring(lead, kind, table, UUID.randomUUID()).location();
        return imports.open(lead, UUID.fromString(location.substring("/imports/".length())));
    }

    private void workThrough() {
        while (work.turn(1000) > 0) {
            // Until nothing waits.
        }
    }

    private List<Imports.Shown> rows(ImportFile file, State state) {
        return imports.rows(lead, file, state, 1, 100).items();
    }

    private int known(String family) {
        Integer count =
                jdbc.queryForObject("select count(*) from child_file where family_name = ?", Integer.class, family);
        return count == null ? 0 : count;
    }

    @Test
    void each_row_gets_its_result_and_what_is_stored_is_no_longer_kept_in_the_file() {
        String family = name();
        ImportFile file = bring(
                ImportKind.REFERRALS,
                HEADINGS + row(name(), family) + row("", family) + row(name(), family + "x") + "\n");

        assertThat(imports.counts(file)).containsEntry(State.WAITING, 3);
        workThrough();

        assertThat(imports.counts(file)).containsEntry(State.STORED, 2).containsEntry(State.REJECTED, 1);
        Imports.Shown rejected = rows(file, State.REJECTED).get(0);
        assertThat(rejected.row().why()).isEqualTo("GIVEN:refer.given.missing");
        assertThat(rejected.cells()).containsEntry(ImportColumn.FAMILY, family);
        assertThat(rows(file, State.STORED)).allSatisfy(stored -> {
            assertThat(stored.row().reference()).startsWith("WM-");
            assertThat(stored.cells()).isEmpty();
        });
        assertThat(imports.open(lead, file.id()).status()).isEqualTo(ImportFile.Status.DONE);
        assertThat(imports.rejected(lead, file, UnaryOperator.identity())).contains("3,GIVEN:refer.given.missing");
    }

    @Test
    void after_a_kill_rows_that_were_taken_in_are_recognised_and_the_rest_is_done() {
        String family = name();
        ImportFile file = bring(ImportKind.REFERRALS, HEADINGS + row(name(), family) + row(name(), name()));
        workThrough();
        List<Imports.Shown> before = rows(file, State.STORED);

        // As if the node had died between storing the child and writing the row's result.
        ImportRow first = before.get(0).row();
        transaction.executeWithoutResult(status -> jdbc.update(
                "update import_file set status = 'WAITING', worker = ?, lease_until = '2020-01-01 00:00:00' where id = ?",
                Ids.bytes(Ids.next()),
                Ids.bytes(file.id())));
        forget(file, first, family);
        workThrough();

        assertThat(rows(file, State.STORED))
                .extracting(shown -> shown.row().reference())
                .containsExactlyElementsOf(
                        before.stream().map(shown -> shown.row().reference()).toList());
        assertThat(known(family)).isEqualTo(1);
    }

    private void forget(ImportFile file, ImportRow row, String family) {
        var cells = CsvTable.read((HEADINGS + row(name(), family)).getBytes(StandardCharsets.UTF_8), file.kind())
                .lines()
                .get(0)
                .cells();
        byte[] sealed = text.seal(file.wrappedKey(), row.id().toString(), cells);
        transaction.executeWithoutResult(status -> jdbc.update(
                "update import_row set state = 'WAITING', reference = null, sealed = ? where id = ?",
                sealed,
                Ids.bytes(row.id())));
    }

    @Test
    void a_known_child_is_looked_at_and_never_joined_silently() {
        String family = name();
        String given = name();
        ImportFile first = bring(ImportKind.REFERRALS, HEADINGS + row(given, family) + row(given, family));
        workThrough();
        assertThat(rows(first, State.REJECTED))
                .extracting(shown -> shown.row().why())
                .containsExactly(":import.row.twice");
        ImportFile second = bring(
                ImportKind.REFERRALS,
                HEADINGS + row(given, family) + row(given, family).replace("Falls", "Tires"));
        workThrough();

        List<Imports.Shown> look = rows(second, State.LOOK);
        assertThat(look).hasSize(2);
        assertThat(known(family)).isEqualTo(1);
        String reference = imports.like(second, look.get(0).row()).get(0).reference();

        imports.settle(lead, second.id(), look.get(0).row().id(), reference, Set.of());
        imports.settle(lead, second.id(), look.get(1).row().id(), "", Set.of(reference));

        assertThat(known(family)).isEqualTo(2);
        assertThat(rows(second, State.STORED)).hasSize(2);
        assertThatThrownBy(() ->
                        imports.settle(lead, second.id(), look.get(0).row().id(), "", Set.of(reference)))
                .hasMessage("import.row.settled");
    }

    @Test
    void a_child_in_care_arrives_with_the_clocks_as_they_were() {
        String family = name();
        ImportFile file = bring(
                ImportKind.IN_CARE,
                IN_CARE + name() + "," + family + ",27/03/2015,01/02/2025,10/03/2025,2025-09-01,31/08/2026\n"
                        + name() + "," + family + "y,27/03/2015,01/09/2025,10/10/2025,,\n"
                        + name() + "," + family + "z,27/03/2015,01/09/2025,,,\n"
                        + name() + "," + family + "w,27/03/2015,01/02/2025,10/01/2025,,\n");
        workThrough();

        assertThat(rows(file, State.REJECTED))
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

    @Test
    void a_file_is_seen_by_the_person_who_brought_it_and_stops_with_their_account() {
        ImportFile file = bring(ImportKind.REFERRALS, HEADINGS + row(name(), name()));
        Reader other = people.worker(lead.areaId() == null ? new UUID(0, 0) : lead.areaId(), Role.AREA_ADMIN);
        assertThatThrownBy(() -> imports.open(other, file.id())).hasMessage("import.not.found");
        Reader nurse = people.worker(lead.areaId() == null ? new UUID(0, 0) : lead.areaId(), Role.COMMUNITY_NURSING);
        assertThatThrownBy(() -> imports.of(nurse)).hasMessage("import.not.allowed");

        transaction.executeWithoutResult(
                status -> jdbc.update("update account set enabled = false where id = ?", Ids.bytes(lead.accountId())));
        workThrough();

        assertThat(imports.open(lead, file.id()).status()).isEqualTo(ImportFile.Status.STOPPED);
        assertThat(imports.counts(file)).containsEntry(State.WAITING, 1);
    }
}
