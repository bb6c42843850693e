package uk.waymark.deployment.drill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An answer of the program, read as a browser without scripts would.
 *
 * @param location where the answer sends the visitor; empty when it is a page itself
 */
record Page(int status, String location, String text) {

    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)(?:=\"([^\"]*)\")?");

    boolean redirects() {
        return status >= 300 && status < 400;
    }

    boolean hasProblem() {
        return text.contains("govuk-error-summary");
    }

    /** The form that is sent to that address, with what its boxes hold already; empty when there is none. */
    Optional<Map<String, String>> form(String action) {
        return FORM.matcher(text)
                .results()
                .filter(form -> action.equals(attributes(form.group(1)).get("action")))
                .map(form -> boxes(form.group(2)))
                .findFirst();
    }

    /** The names of the questions that are answered by choosing one of several. */
    List<String> choices(String beginning) {
        return inputs(text)
                .filter(input -> "radio".equals(input.get("type")))
                .map(input -> input.getOrDefault("name", ""))
                .filter(name -> name.startsWith(beginning))
                .distinct()
                .toList();
    }

    private static Map<String, String> boxes(String form) {
        Map<String, String> boxes = new LinkedHashMap<>();
        inputs(form)
                .filter(input -> input.containsKey("name"))
                .filter(input -> !chosenOneByOne(input) || input.containsKey("checked"))
                .forEach(input -> boxes.put(input.get("name"), input.getOrDefault("value", "")));
        return boxes;
    }

    private static boolean chosenOneByOne(Map<String, String> input) {
        return List.of("radio", "checkbox").contains(input.getOrDefault("type", "text"));
    }

    private static Stream<Map<String, String>> inputs(String html) {
        return INPUT.matcher(html).results().map(input -> attributes(input.group(1)));
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            found.put(attribute.group(1), plain(attribute.group(2) == null ? "" : attribute.group(2)));
        }
        return found;
    }

    private static String plain(String escaped) {
        List<String[]> signs = new ArrayList<>();
        signs.add(new String[] {"&lt;", "<"});
        signs.add(new String[] {"&gt;", ">"});
        signs.add(new String[] {"&#34;", "\""});
        signs.add(new String[] {"&quot;", "\""});
        signs.add(new String[] {"&#39;", "'"});
        signs.add(new String[] {"&amp;", "&"});
        String text = escaped;
        for (String[] sign : signs) {
            text = text.replace(sign[0], sign[1]);
        }
        return text;
    }
}
