package uk.waymark.deployment.drill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An answer of the program, read as a browser without scripts would.
 *
 * @param location where the answer sends the visitor; empty when it is a page itself
 * @param comeAgainAfter after how many seconds it asks to come again; 0 when it does not say
 */
public record Page(int status, String location, String text, int comeAgainAfter) {

    static final int NO_ANSWER = 0;

    /** One box of a form, or one answer to choose. */
    public record Box(String name, String type, String value) {}

    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern AREA = Pattern.compile("<textarea\\b([^>]*)>");
    private static final Pattern SELECT = Pattern.compile("(?s)<select\\b([^>]*)>(.*?)</select>");
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)(?:=\"([^\"]*)\")?");

    /** Whether there was no answer, or one that asks to come again. */
    boolean notNow() {
        return status == NO_ANSWER || status == 502 || status == 503 || status == 429;
    }

    /** Whether it says when to come again. */
    boolean saysWhen() {
        return comeAgainAfter > 0;
    }

    public boolean redirects() {
        return status >= 300 && status < 400;
    }

    public boolean hasProblem() {
        return text.contains("govuk-error-summary");
    }

    /** The form that is sent to that address, with what its boxes hold already; empty when there is none. */
    public Optional<Map<String, String>> form(String action) {
        return inside(action).map(Page::filled);
    }

    /** The names of the questions that are answered by choosing one of several. */
    public List<String> choices(String beginning) {
        return inputs(text)
                .filter(input -> "radio".equals(input.get("type")))
                .map(input -> input.getOrDefault("name", ""))
                .filter(name -> name.startsWith(beginning))
                .distinct()
                .toList();
    }

    /** Everything in that form that somebody fills in, an answer to choose as a box of its own. */
    public List<Box> boxes(String action) {
        return inside(action).stream()
                .flatMap(form -> Stream.of(
                                inputs(form).map(Page::box),
                                AREA.matcher(form)
                                        .results()
                                        .map(area -> new Box(
                                                attributes(area.group(1)).getOrDefault("name", ""), "textarea", "")),
                                SELECT.matcher(form).results().flatMap(Page::options))
                        .flatMap(boxes -> boxes))
                .filter(box -> !box.name().isEmpty())
                .toList();
    }

    /** What a reader sees, on one line. */
    public String words() {
        return text.replaceAll("(?s)<[^>]*>|\\s+", " ").replaceAll(" +", " ");
    }

    private Optional<String> inside(String action) {
        return FORM.matcher(text)
                .results()
                .filter(form -> action.equals(attributes(form.group(1)).get("action")))
                .map(form -> form.group(2))
                .findFirst();
    }

    private static Box box(Map<String, String> input) {
        return new Box(
                input.getOrDefault("name", ""), input.getOrDefault("type", "text"), input.getOrDefault("value", ""));
    }

    private static Stream<Box> options(MatchResult select) {
        String name = attributes(select.group(1)).getOrDefault("name", "");
        return OPTION.matcher(select.group(2))
                .results()
                .map(option -> attributes(option.group(1)).getOrDefault("value", ""))
                .filter(value -> !value.isEmpty())
                .map(value -> new Box(name, "select", value));
    }

    private static Map<String, String> filled(String form) {
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
