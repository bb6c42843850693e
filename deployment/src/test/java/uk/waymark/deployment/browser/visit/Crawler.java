package uk.waymark.deployment.browser.visit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Follows the links of the product as different people, to a few examples of each kind of page, and looks at each. */
public final class Crawler {

    /** What is taken away as a file is no page. */
    static final String TABLE = ".csv";

    private static final int EXAMPLES = 1;
    private static final int EXAMPLES_IN_ALL = 6;
    private static final int EXAMPLES_FOR_AXE = 2;
    private static final String LINKS = "all => all.map(a => a.getAttribute('href') + '\\t' + a.innerText)";

    private final Routes routes;
    private final Map<String, Integer> queued = new HashMap<>();
    private final Map<String, Integer> looked = new HashMap<>();
    private final Set<String> visited = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> barriers = new ArrayList<>();
    private int pages;

    public Crawler(Routes routes) {
        this.routes = routes;
    }

    /** Kinds of pages that were shown. */
    public Set<String> visited() {
        return visited;
    }

    /** What was wrong, with the page where it was. */
    public List<String> problems() {
        return problems;
    }

    /** What axe found, with the page where it was. */
    public List<String> barriers() {
        return barriers;
    }

    /** How many pages were looked at. */
    public int pages() {
        return pages;
    }

    /** Follows the links from these addresses as this person. */
    public void follow(Visitor visitor, String who, List<String> starts) {
        Deque<String> waiting = new ArrayDeque<>(starts);
        Set<String> known = new HashSet<>(starts);
        Map<String, Integer> mine = new HashMap<>();
        starts.forEach(start -> mine.merge(routes.of(start), 1, Integer::sum));
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            int status = visitor.open(path);
            look(visitor, who, path, status);
            for (String link : links(visitor)) {
                String target = link.split("\t", 2)[0].replaceFirst("#.*", "");
                String kind = FamilyLook.kind(who, kind(link));
                boolean enough = queued.getOrDefault(kind, 0) >= EXAMPLES_IN_ALL;
                if (known.add(target) && !enough && mine.merge(kind, 1, Integer::sum) <= EXAMPLES) {
                    queued.merge(kind, 1, Integer::sum);
                    waiting.add(target);
                }
            }
        }
    }

    /** A task is a page of its own kind, told by the words that end its link. */
    private String kind(String link) {
        String[] parts = link.split("\t", 2);
        String page = routes.of(parts[0]);
        return page.startsWith("/tasks") ? page + parts[1].replaceFirst(".*:", "") : page;
    }

    private static List<String> links(Visitor visitor) {
        Object found = visitor.page().locator("a[href^='/']").evaluateAll(LINKS);
        List<String> links = new ArrayList<>();
        if (found instanceof List<?> list) {
            list.stream()
                    .map(link -> String.valueOf(link).replace('\n', ' '))
                    .filter(link -> !link.split("\t", 2)[0].endsWith(TABLE))
                    .forEach(links::add);
        }
        return links;
    }

    /** Looks at the page on which the visitor is. */
    public void look(Visitor visitor, String who, String path, int status) {
        pages++;
        String where = who + " at " + path + ": ";
        if (status != 200) {
            problems.add(where + "status " + status);
        }
        String page = routes.of(visitor.path());
        visited.add(routes.of(path));
        visited.add(page);
        PageLook.problems(visitor).forEach(problem -> problems.add(where + problem));
        FamilyLook.slips(visitor, who).forEach(slip -> problems.add(where + slip));
        String kind = FamilyLook.kind(
                who,
                page.startsWith("/tasks")
                        ? page + visitor.page().locator("h1").innerText().replaceFirst(":.*", "")
                        : page);
        int times = looked.merge(kind, 1, Integer::sum);
        if (times <= EXAMPLES_FOR_AXE) {
            PageLook.barriers(visitor).forEach(barrier -> barriers.add(where + barrier));
        }
        if (times == 1) {
            PageLook.picture(visitor, kind);
        }
    }
}
