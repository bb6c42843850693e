package uk.waymark.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ApartTest {

    private static final String NUMBER = "943 476 5919";

    private int line;

    private ReadRow row(String given, String family, String born, String postcode, String number) {
        Map<ImportColumn, String> cells = new EnumMap<>(ImportColumn.class);
        cells.put(ImportColumn.GIVEN, given);
        cells.put(ImportColumn.FAMILY, family);
        cells.put(ImportColumn.BORN, born);
        cells.put(ImportColumn.POSTCODE, postcode);
        cells.put(ImportColumn.NHS_NUMBER, number);
        ImportRow row =
                new ImportRow(UUID.randomUUID(), UUID.randomUUID(), ++line, ImportRow.State.WAITING, null, "", null);
        return ReadRow.of(ImportKind.IN_CARE, row, cells);
    }

    private static List<Integer> lines(List<ReadRow> rows) {
        return rows.stream().map(read -> read.row().line()).toList();
    }

    @Test
    void rows_that_may_be_about_one_child_are_not_taken_at_the_same_time() {
        Apart apart = Apart.of(List.of(
                row("Catherine", "Smith", "27/03/2019", "NS1 4AB", NUMBER),
                row("Katherine", "Smyth", "2019-03-27", "NS2 4AB", ""),
                row("Kathryn", "Smith", "01/01/2018", "ns14ab", ""),
                row("Amira", "Yusuf", "27/03/2019", "NS1 4AB", ""),
                row("Bo", "Jones", "01/01/2017", "", "9434765919"),
                row("Omar", "Khan", "27/03/2019", "NS9 9ZZ", ""),
                row("Omar", "Khan", "28/03/2019", "NS8 9ZZ", "")));

        assertThat(lines(apart.first())).containsExactly(1, 6, 7);
        assertThat(lines(apart.later())).containsExactly(2, 3, 4, 5);
    }

    @Test
    void rows_that_cannot_be_read_are_about_nobody_and_packets_hold_all_of_the_first() {
        Apart apart = Apart.of(List.of(
                row("", "Smith", "27/03/2019", "", ""),
                row("", "Smith", "27/03/2019", "", ""),
                row("Omar", "Khan", "28/03/2019", "", "")));

        assertThat(apart.later()).isEmpty();
        assertThat(apart.packets(2)).extracting(List::size).containsExactly(2, 1);
    }
}
