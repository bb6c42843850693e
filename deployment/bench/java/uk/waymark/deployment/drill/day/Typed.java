package uk.waymark.deployment.drill.day;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.waymark.deployment.drill.Page;
import uk.waymark.deployment.drill.Page.Box;

/** Types something into every box of a form: words into text, today into dates, one of the answers to each question. */
final class Typed {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Random random;

    Typed(Random random) {
        this.random = random;
    }

    Map<String, String> into(Page page, String action) {
        Map<String, String> fields = new LinkedHashMap<>(page.form(action).orElseThrow());
        Map<String, List<Box>> questions = page.boxes(action).stream()
                .filter(box -> !box.type().equals("hidden"))
                .collect(Collectors.groupingBy(Box::name, TreeMap::new, Collectors.toList()));
        questions.forEach((name, boxes) -> answer(name, boxes, fields));
        return fields;
    }

    private void answer(String name, List<Box> boxes, Map<String, String> fields) {
        switch (boxes.get(0).type()) {
            case "radio", "checkbox", "select" ->
                fields.put(name, boxes.get(random.nextInt(boxes.size())).value());
            case "textarea" -> fields.put(name, "We talked about it, and this is what we wrote down.");
            default -> {
                if (fields.getOrDefault(name, "").isBlank()) {
                    fields.put(name, text(name));
                }
            }
        }
    }

    private static String text(String name) {
        LocalDate today = LocalDate.now(HERE);
        String part = name.substring(name.lastIndexOf('.') + 1);
        return switch (part) {
            case "day" -> Integer.toString(today.getDayOfMonth());
            case "month" -> Integer.toString(today.getMonthValue());
            case "year" -> Integer.toString(today.getYear());
            default -> "Somebody of the drill";
        };
    }
}
