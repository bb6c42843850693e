package uk.waymark.deployment.drill.day;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import uk.waymark.deployment.drill.Page;

/** Looking: at the day, at a child, for a child, at where children wait. */
final class Reading {

    private static final Pattern CHILD = Pattern.compile("href=\"/children/(WM-[A-Z0-9]{4}-[A-Z0-9]{2})\"");
    private static final Pattern TASK = Pattern.compile("href=\"(/tasks/[0-9a-f-]{36})\"");
    private static final List<String> BEGINNINGS =
            List.of("Ba", "Den", "Fi", "Gor", "Ka", "Lin", "Mo", "Sa", "Ta", "Wen");

    private final Random random;

    Reading(Random random) {
        this.random = random;
    }

    Page today(Person person) {
        return shown(person.open("/today"));
    }

    Page child(Person person) {
        Page all = shown(person.open("/children"));
        return one(CHILD, all)
                .map(child -> shown(person.open("/children/" + child)))
                .orElse(all);
    }

    Page search(Person person) {
        Map<String, String> words =
                new LinkedHashMap<>(shown(person.open("/find")).form("/find").orElseThrow());
        words.put("words", BEGINNINGS.get(random.nextInt(BEGINNINGS.size())));
        Page sent = person.send("/find", words);
        return shown(person.open(sent.location()));
    }

    Page waits(Person person) {
        return shown(person.open("/waits"));
    }

    /** The first page of the children whom the person may see. */
    List<String> children(Person person) {
        return all(CHILD, shown(person.open("/children")));
    }

    Optional<String> aTask(Page page) {
        return one(TASK, page);
    }

    private Optional<String> one(Pattern what, Page page) {
        List<String> found = all(what, page);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(random.nextInt(found.size())));
    }

    private static List<String> all(Pattern what, Page page) {
        return what.matcher(page.text())
                .results()
                .map(hit -> group(hit))
                .distinct()
                .toList();
    }

    private static String group(MatchResult hit) {
        return hit.group(1);
    }

    private static Page shown(Page page) {
        if (page.status() != 200) {
            throw new IllegalStateException("a page was not shown: " + page.status() + " " + page.words());
        }
        return page;
    }
}
