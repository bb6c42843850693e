package uk.waymark.processes.migration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What steps of earlier diagrams are called now, declared in the folder beside the diagrams: {@code renamed/<process>.renamed}, one
 * {@code earlier-id = id} in each line.
 */
@Component
class Renames {

    private static final String ENDING = ".renamed";
    private static final String FILES = "classpath*:/renamed/*" + ENDING;

    private final Map<String, Map<String, String>> all = new LinkedHashMap<>();

    Renames(ResourcePatternResolver resources) throws IOException {
        for (Resource file : resources.getResources(FILES)) {
            String process = String.valueOf(file.getFilename()).replace(ENDING, "");
            all.computeIfAbsent(process, known -> new LinkedHashMap<>())
                    .putAll(read(file.getContentAsString(StandardCharsets.UTF_8)));
        }
    }

    /** Each earlier id with the id that the step has now. */
    Map<String, String> of(String process) {
        return all.getOrDefault(process, Map.of());
    }

    /** What a step was called before; the same where its name has not changed. */
    String earlier(String process, String step) {
        return of(process).entrySet().stream()
                .filter(renamed -> renamed.getValue().equals(step))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(step);
    }

    static Map<String, String> read(String text) {
        Map<String, String> renamed = new LinkedHashMap<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> {
                    String[] names = line.split("\\s*=\\s*", -1);
                    if (names.length != 2 || names[0].isEmpty() || names[1].isEmpty()) {
                        throw new IllegalArgumentException("a renamed step is written earlier-id = id, not: " + line);
                    }
                    renamed.put(names[0], names[1]);
                });
        return renamed;
    }
}
