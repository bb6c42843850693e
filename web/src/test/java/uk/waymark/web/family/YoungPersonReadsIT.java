package uk.waymark.web.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.team.Join;
import uk.waymark.engine.team.Team;
import uk.waymark.engine.team.TeamRole;
import uk.waymark.web.Invented;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;
import uk.waymark.web.TestChildren;
import uk.waymark.web.Walker;

/** Every page that a family is offered, read by a young person and by a parent: each is spoken to as who they are. */
@RunningPages
class YoungPersonReadsIT {

    private static final Pattern LINK = Pattern.compile("href=\"(/children/[^\"#?]+)[\"#?]");

    /** What only a parent reads. */
    private static final String TO_A_PARENT = "(?i)\\byour (child|son|daughter)\\b";

    /** What only the young person reads. */
    private static final String TO_YOUNG =
            "Your plan<|bout you<|for you</h1>|helps you</|\\bI am 16\\b|cares for you\\b|<strong>You:";

    @LocalServerPort
    private int port;

    @Autowired
    private FamilyChild family;

    @Autowired
    private TestChildren known;

    @Autowired
    private TestArea area;

    @Autowired
    private Team team;

    private final Invented who = Invented.child();
    private String child = "";

    @BeforeEach
    void a_young_person_with_a_key_worker() {
        String reference = known.reference(who, 50);
        child = "/children/" + reference;
        Reader caseworker = area.reader("caseworker");
        area.change("update child_file set status = 'ACTIVE', life_limiting = 'YES' where reference = ?", reference);
        UUID sam = Objects.requireNonNull(area.reader(PagesApplication.NAME).practitionerId());
        team.join(caseworker, reference, Join.byLaw(sam, TeamRole.KEY_WORKER, "Direct care", "UK GDPR Art 9(2)(h)"));
        family.motherSignsIn(reference);
        family.youngPersonSignsIn(reference);
    }

    @AfterEach
    void nobody_signs_in_for_the_child_any_more() {
        family.isForgotten();
    }

    /** Every page about the child that this reader is led to, each without its frame and without what people typed. */
    private Map<String, String> pages(Walker reader) {
        Map<String, String> read = new LinkedHashMap<>();
        Deque<String> waiting = new ArrayDeque<>();
        waiting.add(child + "/where-we-are");
        waiting.add(child + "/hospital");
        waiting.add(child + "/growing-up");
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            if (!path.startsWith(child) || read.containsKey(path)) {
                continue;
            }
            String page = reader.page(path);
            read.put(path, main(page));
            Matcher links = LINK.matcher(page);
            while (links.find()) {
                if (!links.group(1).equals(child)) {
                    waiting.add(links.group(1));
                }
            }
        }
        return read;
    }

    private static String main(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"))
                .replaceAll("(?s)<(\\w+)[^>]*wm-typed[^>]*>.*?</\\1>", "");
    }

    @Test
    void a_young_person_reads_of_themselves_as_you_on_every_page() {
        Map<String, String> pages = pages(Walker.signedIn(port, "young.person"));

        assertThat(pages).hasSizeGreaterThan(14);
        assertThat(pages).allSatisfy((path, page) -> {
            assertThat(page).as(path).doesNotContainPattern(TO_A_PARENT);
            assertThat(page.replaceAll("(?s)<details.*?</details>", ""))
                    .as(path)
                    .doesNotContainPattern("\\b" + who.given() + "\\b");
        });
        assertThat(pages.get(child + "/foundations")).contains("What should be in place for you");
        assertThat(pages.get(child + "/easy-read")).contains("what you need");
    }

    @Test
    void a_parent_reads_of_their_child_by_name_on_every_page() {
        Map<String, String> pages = pages(Walker.signedIn(port, "parent"));

        assertThat(pages).hasSizeGreaterThan(14);
        assertThat(pages).allSatisfy((path, page) -> assertThat(page).as(path).doesNotContainPattern(TO_YOUNG));
        assertThat(pages.get(child + "/foundations")).contains("What should be in place for " + who.given());
    }
}
