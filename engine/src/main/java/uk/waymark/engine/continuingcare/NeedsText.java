package uk.waymark.engine.continuingcare;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.continuingcare.CareDomain;
import uk.waymark.rules.continuingcare.NeedLevel;
import uk.waymark.rules.palliative.PalliativeFacts;

/** Levels and signs as the text that is sealed: one word and its answer in each line, so that words may come and go. */
final class NeedsText {

    private NeedsText() {}

    static String write(NeedsSheet sheet) {
        Map<String, String> lines = new LinkedHashMap<>();
        sheet.levels().forEach((domain, level) -> lines.put(domain.name(), level.name()));
        lines.put("cureMayFail", sheet.signs().cureMayFail().name());
        lines.put("treatmentProlongsLife", sheet.signs().treatmentProlongsLife().name());
        lines.put("progressive", sheet.signs().progressive().name());
        lines.put("liableToWorsen", sheet.signs().liableToWorsen().name());
        return lines.entrySet().stream()
                .map(line -> line.getKey() + "=" + line.getValue())
                .collect(Collectors.joining("\n"));
    }

    static NeedsSheet read(String text, int version) {
        Map<String, String> lines = text.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
        Map<CareDomain, NeedLevel> levels = new EnumMap<>(CareDomain.class);
        for (CareDomain domain : CareDomain.values()) {
            String level = lines.get(domain.name());
            if (level != null) {
                levels.put(domain, NeedLevel.valueOf(level));
            }
        }
        return new NeedsSheet(levels, signs(lines), version);
    }

    private static PalliativeFacts signs(Map<String, String> lines) {
        return new PalliativeFacts(
                answer(lines, "cureMayFail"),
                answer(lines, "treatmentProlongsLife"),
                answer(lines, "progressive"),
                answer(lines, "liableToWorsen"));
    }

    private static YesNo answer(Map<String, String> lines, String word) {
        return YesNo.valueOf(lines.getOrDefault(word, YesNo.NOT_KNOWN.name()));
    }
}
