package uk.waymark.engine.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rejected rows on their way out: with line and reason, and with nothing in a cell that a spreadsheet would calculate. */
final class RejectedTable {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private final ImportKind kind;
    private final StringBuilder text = new StringBuilder("\uFEFF");
    private final CSVPrinter printer;

    RejectedTable(ImportKind kind) {
        this.kind = kind;
        try {
            this.printer = new CSVPrinter(text, CSVFormat.EXCEL);
            List<String> headings = new ArrayList<>(List.of("Line", "What is wrong"));
            kind.columns().forEach(column -> headings.add(column.heading()));
            printer.printRecord(headings);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    void add(ImportRow row, Map<ImportColumn, String> cells, UnaryOperator<String> sentence) {
        List<String> line = new ArrayList<>();
        line.add(String.valueOf(row.line()));
        line.add(guarded(sentence.apply(row.why())));
        kind.columns().forEach(column -> line.add(guarded(cells.getOrDefault(column, ""))));
        try {
            printer.printRecord(line);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    String text() {
        return text.toString();
    }

    /** The cell as it was before it was guarded. */
    static String unguarded(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && STARTS_A_FORMULA.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    /** An apostrophe in front makes a spreadsheet show a formula instead of running it. */
    static String guarded(String cell) {
        return !cell.isEmpty() && STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
