package uk.waymark.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.imports.TestImports.HEADINGS;
import static uk.waymark.engine.imports.TestImports.name;
import static uk.waymark.engine.imports.TestImports.row;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.imports.ImportRow.State;

/** Rows of requests: each has its result, once. */
@EngineTest
class ImportedRequestsIT {

    @Autowired
    private TestImports files;

    @Autowired
    private Imports imports;

    @Autowired
    private RowText text;

    private Reader lead;

    @BeforeEach
    void a_send_lead() {
        lead = files.lead();
    }

    @Test
    void each_row_gets_its_result_and_what_is_stored_is_no_longer_kept_in_the_file() {
        String family = name();
        ImportFile file = files.bring(
                lead,
                ImportKind.REFERRALS,
                HEADINGS + row(name(), family) + row("", family) + row(name(), family + "x") + "\n");

        assertThat(imports.counts(file)).containsEntry(State.WAITING, 3);
        files.workThrough();

        assertThat(imports.counts(file)).containsEntry(State.STORED, 2).containsEntry(State.REJECTED, 1);
        Imports.Shown rejected = files.rows(lead, file, State.REJECTED).get(0);
        assertThat(rejected.row().why()).isEqualTo("GIVEN:refer.given.missing");
        assertThat(rejected.cells()).containsEntry(ImportColumn.FAMILY, family);
        assertThat(files.rows(lead, file, State.STORED)).allSatisfy(stored -> {
            assertThat(stored.row().reference()).startsWith("WM-");
            assertThat(stored.cells()).isEmpty();
        });
        assertThat(imports.open(lead, file.id()).status()).isEqualTo(ImportFile.Status.DONE);
        assertThat(imports.rejected(lead, file, UnaryOperator.identity())).contains("3,GIVEN:refer.given.missing");
    }

    @Test
    void after_a_kill_rows_that_were_taken_in_are_recognised_and_the_rest_is_done() {
        String given = name();
        String family = name();
        ImportFile file = files.bring(lead, ImportKind.REFERRALS, HEADINGS + row(given, family) + row(name(), name()));
        files.workThrough();
        List<Imports.Shown> before = files.rows(lead, file, State.STORED);

        // As if the node had died between storing the child and writing the row's result.
        ImportRow first = before.get(0).row();
        files.change(
                "update import_file set status = 'WAITING', worker = ?, lease_until = '2020-01-01 00:00:00' where id = ?",
                Ids.bytes(Ids.next()),
                Ids.bytes(file.id()));
        forget(file, first, row(given, family));
        files.workThrough();

        assertThat(files.rows(lead, file, State.STORED))
                .extracting(shown -> shown.row().reference())
                .containsExactlyElementsOf(
                        before.stream().map(shown -> shown.row().reference()).toList());
        assertThat(files.known(family)).isEqualTo(1);
    }

    private void forget(ImportFile file, ImportRow row, String line) {
        var cells = CsvTable.read((HEADINGS + line).getBytes(StandardCharsets.UTF_8), file.kind())
                .lines()
                .get(0)
                .cells();
        byte[] sealed = text.seal(file.wrappedKey(), row.id().toString(), cells);
        files.change(
                "update import_row set state = 'WAITING', reference = null, sealed = ? where id = ?",
                sealed,
                Ids.bytes(row.id()));
    }

    @Test
    void a_known_child_is_looked_at_and_never_joined_silently() {
        String family = name();
        String given = name();
        ImportFile first = files.bring(lead, ImportKind.REFERRALS, HEADINGS + row(given, family) + row(given, family));
        files.workThrough();
        assertThat(files.rows(lead, first, State.REJECTED))
                .extracting(shown -> shown.row().why())
                .containsExactly(":import.row.twice");
        ImportFile second = files.bring(
                lead,
                ImportKind.REFERRALS,
                HEADINGS + row(given, family) + row(given, family).replace("Falls", "Tires"));
        files.workThrough();

        List<Imports.Shown> look = files.rows(lead, second, State.LOOK);
        assertThat(look).hasSize(2);
        assertThat(files.known(family)).isEqualTo(1);
        String reference = imports.like(second, look.get(0).row()).get(0).reference();

        imports.settle(lead, second.id(), look.get(0).row().id(), reference, Set.of());
        imports.settle(lead, second.id(), look.get(1).row().id(), "", Set.of(reference));

        assertThat(files.known(family)).isEqualTo(2);
        assertThat(files.rows(lead, second, State.STORED)).hasSize(2);
        assertThatThrownBy(() ->
                        imports.settle(lead, second.id(), look.get(0).row().id(), "", Set.of(reference)))
                .hasMessage("import.row.settled");
    }
}
