package uk.waymark.web.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.web.RunningPages;
import uk.waymark.web.Walker;

@RunningPages
class EasyReadIT {

    private static final Pattern LINE = Pattern.compile("<p class=\"wm-easy__words\">(.*?)</p>", Pattern.DOTALL);
    private static final int MOST_WORDS = 16;

    @LocalServerPort
    private int port;

    @Autowired
    private FamilyChild family;

    private String reference = "";
    private String child = "";
    private Walker parent;

    @BeforeEach
    void a_child_whose_mother_signs_in() {
        reference = family.askedFor(50);
        child = "/children/" + reference;
        parent = Walker.signedIn(port, "parent");
    }

    @AfterEach
    void all_is_forgotten() {
        family.isForgotten();
    }

    private static List<String> lines(String page) {
        return LINE.matcher(page)
                .results()
                .map(found -> found.group(1).replaceAll("<[^>]*>", "").strip())
                .toList();
    }

    @Test
    void one_link_leads_to_the_same_facts_one_thought_a_line_each_with_a_picture() {
        assertThat(parent.page(child + "/where-we-are")).contains(child + "/easy-read\"");
        String page = parent.page(child + "/easy-read");

        assertThat(lines(page))
                .contains("We ask nothing of you now.")
                .contains("This is late.", "Somebody is in danger: ring 999.", "At night: ring 111 for medical help.")
                .allSatisfy(
                        line -> assertThat(line.split("\\s+").length).as(line).isLessThanOrEqualTo(MOST_WORDS))
                .allSatisfy(line -> assertThat(line).doesNotContainPattern("(?i)\\bcase\\b|EHC|statutory|foundation"));
        assertThat(page.split("<svg class=\"wm-picture\"", -1).length)
                .isEqualTo(page.split("<li class=\"wm-easy__line\"", -1).length);
        assertThat(page).doesNotContain("style=", "<img");
    }

    @Test
    void whoever_asks_for_it_sees_it_first_on_every_device_until_they_ask_for_the_other() {
        String easy = child + "/easy-read";
        parent.done(parent.send(parent.page(easy), easy, Map.of()), "/easy-read?done=easy-first");

        Walker elsewhere = Walker.signedIn(port, "parent");
        elsewhere.done(elsewhere.open(child + "/where-we-are?done=told-us"), child + "/easy-read?done=told-us");
        assertThat(elsewhere.page(easy)).contains("Do not show this page first any more");
        assertThat(elsewhere.page(child + "/where-we-are?full=true")).contains("What we ask of you");

        elsewhere.done(elsewhere.send(elsewhere.page(easy), easy, Map.of()), "/where-we-are?done=easy-not-first");
        assertThat(parent.page(child + "/where-we-are")).contains("Easy read: big words and pictures");
    }

    @Test
    void after_a_death_it_says_so_gently_and_asks_for_nothing() {
        family.died(reference);
        String page = parent.page(child + "/easy-read");

        assertThat(lines(page)).contains("You do not have to do anything here.", "You can ring in a year.");
        // Without the marks: a form carries an identifier made by chance, and "999" may stand in that.
        String read = page.substring(page.indexOf("<main")).replaceAll("<[^>]*>", " ");
        assertThat(read).doesNotContain("2026", "What we ask", "late", "999");
    }

    @Test
    void nobody_else_has_it() {
        for (String who : Arrays.asList("caseworker", "nurse")) {
            assertThat(Walker.signedIn(port, who).open(child + "/easy-read").statusCode())
                    .isEqualTo(404);
        }
        family.isForgotten();
        assertThat(parent.open(child + "/easy-read").statusCode()).isEqualTo(404);
        assertThat(parent.open("/children/WM-CCCC-CC/easy-read").statusCode()).isEqualTo(404);
    }
}
