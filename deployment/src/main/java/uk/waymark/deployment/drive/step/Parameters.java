package uk.waymark.deployment.drive.step;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How an area behaves, as one readable file says it: {@code name = value | where that comes from}. */
public final class Parameters {

    private final Map<String, String> values;

    private Parameters(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** Reads a file among the program's own. */
    public static Parameters of(String resource) {
        try (InputStream file = Parameters.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalArgumentException("there is no " + resource);
            }
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Reads lines; each has to say where its value comes from, and nothing is said twice. */
    public static Parameters read(String lines) {
        Map<String, String> values = new TreeMap<>();
        lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> {
                    int is = line.indexOf('=');
                    int from = line.indexOf('|');
                    if (is < 1 || from < is || line.substring(from + 1).isBlank()) {
                        throw new IllegalArgumentException("not 'name = value | source': " + line);
                    }
                    String name = line.substring(0, is).strip();
                    if (values.put(name, line.substring(is + 1, from).strip()) != null) {
                        throw new IllegalArgumentException("said twice: " + name);
                    }
                });
        return new Parameters(values);
    }

    /** The same with one value changed; the name has to be there already. */
    public Parameters with(String name, String value) {
        text(name);
        Map<String, String> changed = new TreeMap<>(values);
        changed.put(name, value);
        return new Parameters(changed);
    }

    /** The names that begin like this, without that beginning. */
    public Set<String> under(String prefix) {
        return values.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    /** The value as it is written. */
    public String text(String name) {
        @Nullable String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no parameter " + name);
        }
        return value;
    }

    /** The first of these names that is there. */
    public String first(String... names) {
        return Arrays.stream(names)
                .filter(values::containsKey)
                .findFirst()
                .map(this::text)
                .orElseThrow(() -> new IllegalArgumentException("none of the parameters " + List.of(names)));
    }

    /** The value as a number. */
    public double number(String name) {
        return Double.parseDouble(text(name));
    }

    /** Two whole numbers, or one twice. */
    public List<Integer> range(String name) {
        String[] ends = text(name).split(" +", -1);
        return List.of(Integer.valueOf(ends[0]), Integer.valueOf(ends[ends.length - 1]));
    }

    /** Words with their weights: {@code WORD weight, WORD weight}. */
    public Map<String, Double> weights(String name) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String pair : text(name).split(",", -1)) {
            String[] parts = pair.strip().split(" +", -1);
            weights.put(parts[0], Double.valueOf(parts[1]));
        }
        return weights;
    }
}
