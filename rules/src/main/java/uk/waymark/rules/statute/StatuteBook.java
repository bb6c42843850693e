package uk.waymark.rules.statute;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one list of time limits, {@code statutory-periods.txt}: a change of the law is a new line in it. */
final class StatuteBook {
    private static final String FILE = "statutory-periods.txt";
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final int COLUMNS = 10;

    private StatuteBook() {}

    static List<Term> read() {
        InputStream stream = Objects.requireNonNull(StatuteBook.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(StatuteBook::term)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Term term(String line) {
        List<String> cells = BAR.splitAsStream(line).map(String::strip).toList();
        if (cells.size() != COLUMNS) {
            throw new IllegalStateException("A line of " + FILE + " needs " + COLUMNS + " columns: " + line);
        }
        return new Term(
                StatutoryPeriod.valueOf(cells.get(0)),
                Integer.parseInt(cells.get(1)),
                PeriodUnit.valueOf(cells.get(2)),
                Counting.valueOf(cells.get(3)),
                LocalDate.parse(cells.get(4)),
                end(cells.get(5)),
                cells.get(6).equals("read"),
                cells.get(7),
                cells.get(8),
                cells.get(9));
    }

    private static @Nullable LocalDate end(String cell) {
        return cell.equals("-") ? null : LocalDate.parse(cell);
    }
}
