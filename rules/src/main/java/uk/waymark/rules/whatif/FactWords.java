package uk.waymark.rules.whatif;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Plain words for a fact that counts, so that a family can be told what is missing and what would change the answer. They stand
 * in the file beside the rules that bears the name of the sheet of facts.
 *
 * @param name the fact as a thing that may be missing, for example "whether there is a deputy"
 * @param yes the fact as it would read if it were so; empty when it is not tried
 * @param no the fact as it would read if it were not so; empty when it is not tried
 * @param number for a number: a value that would make a difference; null for other facts
 * @param numbered for a number: how that value reads, for example "the number was tested today"
 */
record FactWords(
        String name, String yes, String no, @Nullable Integer number, String numbered) {
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern NUMBERED = Pattern.compile("(\\d+): (.+)");
    private static final String NOT_TRIED = "-";

    /** The words for the facts of a sheet, by fact; none when nobody has written any. */
    static Map<String, FactWords> of(Class<? extends Record> sheet) {
        InputStream stream = sheet.getResourceAsStream(sheet.getSimpleName() + ".words");
        if (stream == null) {
            return Map.of();
        }
        Map<String, FactWords> words = new LinkedHashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> BAR.splitAsStream(line.strip()).toList())
                    .forEach(cells -> words.put(cells.get(0), words(cells)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static FactWords words(List<String> cells) {
        String so = cell(cells, 2);
        var numbered = NUMBERED.matcher(so);
        return numbered.matches()
                ? new FactWords(cells.get(1), "", "", Integer.valueOf(numbered.group(1)), numbered.group(2))
                : new FactWords(cells.get(1), so, cell(cells, 3), null, "");
    }

    private static String cell(List<String> cells, int place) {
        return cells.size() <= place || cells.get(place).equals(NOT_TRIED) ? "" : cells.get(place);
    }
}
