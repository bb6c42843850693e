package uk.waymark.deployment.bench.area;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader of a child's pages sees, with nothing that tells one child or one colleague from another: the words of each
 * page in the order of the alphabet, as colleagues stand on a page in the order of theirs.
 */
final class Portrait {

    private static final List<String> PAGES = List.of(
            "",
            "/journey",
            "/timeline",
            "/foundations",
            "/plan",
            "/reviews",
            "/meetings",
            "/team",
            "/assessment",
            "/continuing-care",
            "/growing-up",
            "/hospital");
    private static final Pattern HEAD = Pattern.compile("(?s)^.*?<main|<svg.*?</svg>|<script.*?</script>");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final SignedIn reader;
    private final Map<String, String> people;

    /**
     * @param people by whom nobody shall be told apart: each name with what stands for it
     */
    Portrait(SignedIn reader, Map<String, String> people) {
        this.reader = reader;
        this.people = people;
    }

    /** The text of each page. */
    Map<String, String> of(String reference, List<String> names) {
        Map<String, String> portrait = new TreeMap<>();
        for (String page : PAGES) {
            String html = reader.get("/children/" + reference + page);
            portrait.put(page, plain(html, reference, names));
        }
        return portrait;
    }

    private String plain(String html, String reference, List<String> names) {
        String text = SPACES.matcher(
                        MARKUP.matcher(HEAD.matcher(html).replaceAll("")).replaceAll(" "))
                .replaceAll(" ")
                .replace(reference, "REFERENCE");
        for (Map.Entry<String, String> person : people.entrySet()) {
            text = text.replace(person.getKey(), person.getValue());
        }
        for (String name : names) {
            text = text.replaceAll("(?i)\\b" + Pattern.quote(name) + "\\b", "CHILD");
        }
        return Stream.of(SPACES.split(text)).sorted().collect(Collectors.joining(" "));
    }
}
