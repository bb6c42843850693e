package uk.waymark.rules.continuingcare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The highest level of each area of care, from {@code level-ceilings.txt}; what was not read at its source says so. */
public final class Ceilings {
    private static final String FILE = "level-ceilings.txt";
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Map<CareDomain, Ceiling> ALL = read();

    private Ceilings() {}

    /**
     * The highest level of one area.
     *
     * @param verified whether it was read at its source
     */
    private record Ceiling(NeedLevel level, boolean verified) {}

    /** The highest level of this area. */
    public static NeedLevel of(CareDomain domain) {
        return ceiling(domain).level();
    }

    /** Whether every ceiling was read at its source; a page says so when it was not. */
    public static boolean allVerified() {
        return ALL.values().stream().allMatch(Ceiling::verified);
    }

    private static Ceiling ceiling(CareDomain domain) {
        return Objects.requireNonNull(ALL.get(domain), domain.name());
    }

    private static Map<CareDomain, Ceiling> read() {
        InputStream stream = Objects.requireNonNull(Ceilings.class.getResourceAsStream(FILE), FILE);
        Map<CareDomain, Ceiling> all = new EnumMap<>(CareDomain.class);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> BAR.splitAsStream(line.strip()).toList())
                    .forEach(cells -> all.put(CareDomain.valueOf(cells.get(0)), ceiling(cells)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Ceiling ceiling(List<String> cells) {
        return new Ceiling(NeedLevel.valueOf(cells.get(1)), cells.get(2).equals("read"));
    }
}
