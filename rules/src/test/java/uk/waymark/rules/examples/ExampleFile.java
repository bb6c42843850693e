package uk.waymark.rules.examples;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import uk.waymark.rules.RuleInfo;

/**
 * The examples beside one rule file.
 *
 * @param base the facts that an example does not name
 * @param rules for each rule id its lists "fires", "silent" and "boundary"
 */
record ExampleFile(
        Map<String, @Nullable Object> base, Map<String, Map<String, List<Map<String, @Nullable Object>>>> rules) {
    /** One example: the facts that differ from the base, and whether the rule is to fire. */
    record Example(Map<String, @Nullable Object> facts, boolean fires) {}

    @SuppressWarnings("unchecked")
    static ExampleFile beside(String rulePath) throws Exception {
        String path = "/uk/waymark/rules/" + rulePath.replace(".drl", ".examples.yaml");
        try (InputStream stream = ExampleFile.class.getResourceAsStream(path)) {
            if (stream == null) {
                return new ExampleFile(Map.of(), Map.of());
            }
            Map<String, Map<String, ?>> yaml = new Yaml().load(stream);
            return new ExampleFile((Map<String, @Nullable Object>) yaml.getOrDefault("base", Map.of()), (Map<
                            String, Map<String, List<Map<String, @Nullable Object>>>>)
                    yaml.getOrDefault("rules", Map.of()));
        }
    }

    List<Map<String, @Nullable Object>> of(RuleInfo rule, String kind) {
        return rules.getOrDefault(rule.id(), Map.of()).getOrDefault(kind, List.of());
    }

    List<Example> examples(RuleInfo rule) {
        List<Example> examples = new ArrayList<>();
        of(rule, "fires").forEach(facts -> examples.add(new Example(whole(facts), true)));
        of(rule, "silent").forEach(facts -> examples.add(new Example(whole(facts), false)));
        of(rule, "boundary").forEach(boundary -> {
            numbers(boundary, "fires").forEach(number -> examples.add(new Example(at(boundary, number), true)));
            numbers(boundary, "silent").forEach(number -> examples.add(new Example(at(boundary, number), false)));
        });
        return examples;
    }

    @SuppressWarnings("unchecked")
    static List<Integer> numbers(Map<String, @Nullable Object> boundary, String kind) {
        Object numbers = boundary.get(kind);
        return numbers == null ? List.of() : (List<Integer>) numbers;
    }

    @SuppressWarnings("unchecked")
    private Map<String, @Nullable Object> at(Map<String, @Nullable Object> boundary, Integer number) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        Object given = boundary.get("given");
        if (given != null) {
            facts.putAll((Map<String, @Nullable Object>) given);
        }
        facts.put(String.valueOf(boundary.get("fact")), number);
        return whole(facts);
    }

    private Map<String, @Nullable Object> whole(Map<String, @Nullable Object> facts) {
        Map<String, @Nullable Object> whole = new LinkedHashMap<>(base);
        whole.putAll(facts);
        return whole;
    }
}
