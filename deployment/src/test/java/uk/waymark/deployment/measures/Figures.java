package uk.waymark.deployment.measures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The measured figures of this module: printed, and kept in {@code target/figures.tsv}, one line for each
 * name; a second test process keeps its own in {@code figures-2.tsv}. */
public final class Figures {

    private static final String FORK = System.getProperty("waymark.fork", "1");
    private static final Path FILE = Path.of("target", "1".equals(FORK) ? "figures.tsv" : "figures-" + FORK + ".tsv");

    private Figures() {}

    /** Prints and keeps a whole number; the same name replaces the earlier one. */
    public static void write(String name, long value, String unit) {
        keep(name, Long.toString(value), unit);
    }

    /** Prints and keeps a figure to two decimals; the same name replaces the earlier one. */
    public static void write(String name, double value, String unit) {
        keep(name, String.format(Locale.ROOT, "%.2f", value), unit);
    }

    private static synchronized void keep(String name, String number, String unit) {
        String line = name + "\t" + number + "\t" + unit;
        System.out.println("figure " + line.replace('\t', ' '));
        try {
            Files.createDirectories(FILE.getParent());
            List<String> others = Files.exists(FILE) ? Files.readAllLines(FILE) : List.of();
            Stream<String> kept = others.stream().filter(other -> !other.startsWith(name + "\t"));
            Files.write(FILE, Stream.concat(kept, Stream.of(line)).sorted().toList());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
