package uk.waymark.engine.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import uk.waymark.engine.Refusal;

/**
 * A table as it was read from a file. Every cell is text, whatever it looks like: a formula stays the text of a formula.
 *
 * @param readAs the encoding, in words
 * @param broken the line of the first character that cannot be read, 0 when all can; nothing else is known then
 * @param missing columns that it lacks, {@code unknown} and {@code twice} headings that nobody can place
 */
public record CsvTable(
        String readAs,
        int broken,
        List<Line> lines,
        List<ImportColumn> missing,
        List<String> unknown,
        List<String> twice) {

    /** The most rows of one file. */
    public static final int MOST_ROWS = 50_000;

    /** One row; {@code number} is the line of the file on which it ends, the heading being 1. */
    public record Line(int number, Map<ImportColumn, String> cells) {

        /** Never what it holds. */
        @Override
        public String toString() {
            return "line " + number;
        }
    }

    /** Whether all of it can be read, and the headings can be placed. */
    public boolean fits() {
        return broken == 0 && missing.isEmpty() && unknown.isEmpty() && twice.isEmpty();
    }

    /**
     * Reads a file.
     *
     * @throws Refusal.NotNow {@code import.not.a.table}, {@code import.empty}, {@code import.too.many}
     */
    public static CsvTable read(byte[] file, ImportKind kind) {
        FileText text = FileText.of(file);
        if (text.broken() > 0) {
            return new CsvTable(text.readAs(), text.broken(), List.of(), List.of(), List.of(), List.of());
        }
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(text.delimiter())
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text.text()), format)) {
            return read(parser, text.readAs(), kind);
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new Refusal.NotNow("import.not.a.table");
        }
    }

    private static CsvTable read(CSVParser parser, String readAs, ImportKind kind) {
        Map<Integer, ImportColumn> places = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        List<String> twice = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (CSVRecord row : parser) {
            if (row.getRecordNumber() == 1) {
                place(row, kind, places, unknown, twice);
            } else if (lines.size() == MOST_ROWS) {
                throw new Refusal.NotNow("import.too.many");
            } else {
                lines.add(new Line((int) parser.getCurrentLineNumber(), cells(row, places)));
            }
        }
        if (lines.isEmpty()) {
            throw new Refusal.NotNow("import.empty");
        }
        return new CsvTable(readAs, 0, lines, missing(kind, places), unknown, twice);
    }

    private static void place(
            CSVRecord row,
            ImportKind kind,
            Map<Integer, ImportColumn> places,
            List<String> unknown,
            List<String> twice) {
        for (int i = 0; i < row.size(); i++) {
            String heading = row.get(i);
            ImportColumn known = ImportColumn.of(heading, kind).orElse(null);
            if (ImportColumn.passedOver(heading)) {
                continue;
            }
            if (known == null) {
                unknown.add(heading.isBlank() ? "column " + (i + 1) : heading);
            } else if (places.containsValue(known)) {
                twice.add(heading);
            } else {
                places.put(i, known);
            }
        }
    }

    private static List<ImportColumn> missing(ImportKind kind, Map<Integer, ImportColumn> places) {
        Set<ImportColumn> missing = EnumSet.noneOf(ImportColumn.class);
        kind.columns().stream().filter(ImportColumn::required).forEach(missing::add);
        missing.removeAll(places.values());
        return List.copyOf(missing);
    }

    private static Map<ImportColumn, String> cells(CSVRecord row, Map<Integer, ImportColumn> places) {
        Map<ImportColumn, String> cells = new EnumMap<>(ImportColumn.class);
        places.forEach((place, column) -> {
            if (row.isSet(place) && !row.get(place).isEmpty()) {
                cells.put(column, RejectedTable.unguarded(row.get(place)));
            }
        });
        return cells;
    }
}
