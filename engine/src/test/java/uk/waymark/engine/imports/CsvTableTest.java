package uk.waymark.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    private static final String HEADINGS =
            "Given names,Family name,Date of birth,What is happening,Asked for,Asked by,Received on\n";

    private static CsvTable read(String text) {
        return CsvTable.read(text.getBytes(StandardCharsets.UTF_8), ImportKind.REFERRALS);
    }

    @Test
    void a_mark_in_front_and_line_breaks_in_a_cell_do_no_harm() {
        CsvTable table =
                read("\uFEFF" + HEADINGS + "Amira,Yusuf,27/03/2019,\"Tires.\nFalls, too.\",HEALTH,PARENT,01/11/2026\n");

        assertThat(table.fits()).isTrue();
        assertThat(table.readAs()).isEqualTo("UTF-8");
        assertThat(table.lines()).hasSize(1);
        assertThat(table.lines().get(0).cells()).containsEntry(ImportColumn.STORY, "Tires.\nFalls, too.");
    }

    @Test
    void the_encoding_of_windows_and_that_of_workbooks_are_recognised() {
        String text = HEADINGS.replace(',', ';') + "Zoë;O’Neill;27/03/2019;Falls;HEALTH;PARENT;01/11/2026";
        CsvTable windows = CsvTable.read(text.getBytes(Charset.forName("windows-1252")), ImportKind.REFERRALS);
        CsvTable wide = CsvTable.read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE), ImportKind.REFERRALS);

        assertThat(windows.readAs()).isEqualTo("Windows-1252");
        assertThat(windows.lines().get(0).cells())
                .containsEntry(ImportColumn.GIVEN, "Zoë")
                .containsEntry(ImportColumn.FAMILY, "O’Neill");
        assertThat(wide.lines().get(0).cells()).isEqualTo(windows.lines().get(0).cells());
    }

    @Test
    void headings_may_be_written_in_many_ways_and_those_that_do_not_fit_are_named() {
        CsvTable table = read("FORENAME,Surname,D.O.B.,shoe size,surname\nAmira,Yusuf,27/03/2019,31,Yusuf\n");

        assertThat(table.unknown()).containsExactly("D.O.B.", "shoe size");
        assertThat(table.twice()).containsExactly("surname");
        assertThat(table.missing())
                .containsExactly(
                        ImportColumn.BORN,
                        ImportColumn.STORY,
                        ImportColumn.SERVICES,
                        ImportColumn.ASKED_BY,
                        ImportColumn.RECEIVED);
    }

    @Test
    void what_is_no_table_is_refused() {
        assertThatThrownBy(() -> read("")).hasMessage("import.empty");
        assertThatThrownBy(() -> read(HEADINGS)).hasMessage("import.empty");
        assertThatThrownBy(() -> read("PK\u0003\u0004\0\0")).hasMessage("import.not.a.table");
        assertThatThrownBy(() -> read(HEADINGS + "\"never closed,x\n")).hasMessage("import.not.a.table");
        String row = "Amira,Yusuf,27/03/2019,Falls,HEALTH,PARENT,01/11/2026\n";
        assertThat(read(HEADINGS + row.repeat(50_000)).lines()).hasSize(50_000);
        assertThatThrownBy(() -> read(HEADINGS + row.repeat(50_001))).hasMessage("import.too.many");
    }

    @Test
    void a_formula_stays_text_and_goes_out_guarded_and_comes_back_as_it_was() {
        CsvTable table = read(HEADINGS + "=cmd|' /C calc'!A0,Yusuf,x,+1,HEALTH,PARENT,x\n");
        Map<ImportColumn, String> cells = table.lines().get(0).cells();
        assertThat(cells).containsEntry(ImportColumn.GIVEN, "=cmd|' /C calc'!A0");

        RejectedTable out = new RejectedTable(ImportKind.REFERRALS);
        ImportRow row =
                new ImportRow(UUID.randomUUID(), UUID.randomUUID(), 2, ImportRow.State.REJECTED, null, "BORN:x", null);
        out.add(row, cells, why -> "Date of birth: wrong");

        assertThat(out.text()).contains("2,Date of birth: wrong,'=cmd|' /C calc'!A0,Yusuf", "'+1");
        CsvTable back = read(out.text());
        assertThat(back.fits()).isTrue();
        assertThat(back.lines().get(0).cells()).isEqualTo(cells);
    }
}
